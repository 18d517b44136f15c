import type { Locale } from "../../declaration/locale";

/** The pane's language for Office's display language (`zh-CN`, `zh-TW`, `en-GB` …); Chinese where it is not known. */
export function paneLocale(displayLanguage: string | undefined): Locale {
  return displayLanguage === undefined || /^zh\b/i.test(displayLanguage) ? "zh-CN" : "en-US";
}
