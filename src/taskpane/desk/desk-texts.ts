import type { Locale } from "../../declaration/locale";
import { desk as enUS } from "../../locales/en-US/desk";
import type { Translation } from "../../locales/translation";
import { desk as zhCN } from "../../locales/zh-CN/desk";

export type DeskTexts = Translation<typeof zhCN>;

/** Words of the reviewer's desk; apart from the pane's, so that they come with it. */
export const DESK_TEXTS: Readonly<Record<Locale, DeskTexts>> = { "zh-CN": zhCN, "en-US": enUS };
