import type { Locale } from "../declaration/locale";
import { report as enUS } from "../locales/en-US/report";
import type { Translation } from "../locales/translation";
import { report as zhCN } from "../locales/zh-CN/report";

/** The report's own words in every language. */
export const REPORT_TEXTS: Readonly<Record<Locale, Translation<typeof zhCN>>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
};

/** Why a file could not be read. */
export type UnreadableReason = keyof typeof zhCN.unreadable;
