import type { Locale } from "../../declaration/locale";
import { across as enUS } from "../../locales/en-US/across";
import type { Translation } from "../../locales/translation";
import { across as zhCN } from "../../locales/zh-CN/across";

/** Words about many declarations together in every language. */
export const ACROSS_TEXTS: Readonly<Record<Locale, Translation<typeof zhCN>>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
};
