import type { Locale } from "../../declaration/locale";
import { summary as enUS } from "../../locales/en-US/summary";
import type { Translation } from "../../locales/translation";
import { summary as zhCN } from "../../locales/zh-CN/summary";

/** Words of the summary in every language. */
export const SUMMARY_TEXTS: Readonly<Record<Locale, Translation<typeof zhCN>>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
};
