import type { Locale } from "../../declaration/locale";
import { opinion as enUS } from "../../locales/en-US/opinion";
import type { Translation } from "../../locales/translation";
import { opinion as zhCN } from "../../locales/zh-CN/opinion";

/** Words of the opinion slip in every language. */
export const OPINION_TEXTS: Readonly<Record<Locale, Translation<typeof zhCN>>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
};
