import type { Locale } from "../../declaration/locale";
import { forms as enUS } from "../../locales/en-US/forms";
import type { Translation } from "../../locales/translation";
import { forms as zhCN } from "../../locales/zh-CN/forms";

export type FormsTexts = Translation<typeof zhCN>;

/** Words of the page of forms; apart from the pane's, so that they come with it. */
export const FORMS_TEXTS: Readonly<Record<Locale, FormsTexts>> = { "zh-CN": zhCN, "en-US": enUS };
