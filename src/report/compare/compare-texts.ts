import type { Locale } from "../../declaration/locale";
import { compare as enUS } from "../../locales/en-US/compare";
import type { Translation } from "../../locales/translation";
import { compare as zhCN } from "../../locales/zh-CN/compare";

/** Words of comparisons in every language. */
export const COMPARE_TEXTS: Readonly<Record<Locale, Translation<typeof zhCN>>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
};
