import type { Locale } from "../../declaration/locale";
import { about as enUS } from "../../locales/en-US/about";
import type { Translation } from "../../locales/translation";
import { about as zhCN } from "../../locales/zh-CN/about";

export type AboutTexts = Translation<typeof zhCN>;

/** Words of the about box; apart from the pane's, so that they are loaded when it is first opened. */
export const ABOUT_TEXTS: Readonly<Record<Locale, AboutTexts>> = { "zh-CN": zhCN, "en-US": enUS };
