import type { Locale } from "../../declaration/locale";
import { pane as enUS } from "../../locales/en-US/pane";
import type { Translation } from "../../locales/translation";
import { pane as zhCN } from "../../locales/zh-CN/pane";

export type PaneTexts = Translation<typeof zhCN>;

/** The pane's own words in every language. */
export const PANE_TEXTS: Readonly<Record<Locale, PaneTexts>> = { "zh-CN": zhCN, "en-US": enUS };
