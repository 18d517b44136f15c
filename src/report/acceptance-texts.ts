import type { Locale } from "../declaration/locale";
import { acceptance as enUS } from "../locales/en-US/acceptance";
import type { Translation } from "../locales/translation";
import { acceptance as zhCN } from "../locales/zh-CN/acceptance";

/** Words about accepted findings in every language. */
export const ACCEPTANCE_TEXTS: Readonly<Record<Locale, Translation<typeof zhCN>>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
};
