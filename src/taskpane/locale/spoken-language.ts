import type { Locale } from "../../declaration/locale";
import { pane as zhCN } from "../../locales/zh-CN/pane";
import type { PaneTexts } from "./pane-texts";

/** A language whose words are there. */
export interface SpokenLanguage {
  readonly locale: Locale;
  readonly texts: PaneTexts;
}

/** The language whose words come with the pane. */
export const CHINESE: SpokenLanguage = { locale: "zh-CN", texts: zhCN };
