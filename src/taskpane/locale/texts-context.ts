import { createContext, useContext } from "react";
import type { Locale } from "../../declaration/locale";
import type { PaneTexts } from "./pane-texts";
import { CHINESE, type SpokenLanguage } from "./spoken-language";

export const LanguageContext = createContext<SpokenLanguage>(CHINESE);

/** The pane's words in the reader's language. */
export function useTexts(): PaneTexts {
  return useContext(LanguageContext).texts;
}

/** The words of a page that come with the page, in the reader's language. */
export function usePageTexts<Texts>(texts: Readonly<Record<Locale, Texts>>): Texts {
  return texts[useContext(LanguageContext).locale];
}
