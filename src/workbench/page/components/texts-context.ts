import { createContext, useContext } from "react";
import { WORKBENCH_TEXTS, type WorkbenchTexts } from "../workbench-texts";

export const TextsContext = createContext<WorkbenchTexts>(WORKBENCH_TEXTS["zh-CN"]);

/** The page's words in the reader's language. */
export function useTexts(): WorkbenchTexts {
  return useContext(TextsContext);
}
