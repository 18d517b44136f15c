import { useLayoutEffect } from "react";
import type { SpokenLanguage } from "./spoken-language";

/** Tells the browser, and so screen readers, in which language the page is; null: in none yet. */
export function useDocumentLanguage(language: SpokenLanguage | null): void {
  useLayoutEffect(() => {
    if (language !== null) {
      document.documentElement.lang = language.locale;
      document.title = language.texts.title;
    }
  }, [language]);
}
