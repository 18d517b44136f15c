import { useLayoutEffect } from "react";
import type { Locale } from "../../declaration/locale";
import { PANE_TEXTS } from "./pane-texts";

/** Tells the browser, and so screen readers, in which language the page is. */
export function useDocumentLanguage(locale: Locale): void {
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.title = PANE_TEXTS[locale].title;
  }, [locale]);
}
