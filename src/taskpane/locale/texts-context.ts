import { createContext, useContext } from "react";
import { PANE_TEXTS, type PaneTexts } from "./pane-texts";

export const TextsContext = createContext<PaneTexts>(PANE_TEXTS["zh-CN"]);

/** The pane's words in the reader's language. */
export function useTexts(): PaneTexts {
  return useContext(TextsContext);
}
