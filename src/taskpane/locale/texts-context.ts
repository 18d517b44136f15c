import { createContext, useContext } from "react";
import { pane } from "../../locales/zh-CN/pane";
import type { PaneTexts } from "./pane-texts";

export const TextsContext = createContext<PaneTexts>(pane);

/** The pane's words in the reader's language. */
export function useTexts(): PaneTexts {
  return useContext(TextsContext);
}
