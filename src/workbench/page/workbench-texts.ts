import type { Locale } from "../../declaration/locale";
import { report as reportEnUS } from "../../locales/en-US/report";
import { workbench as enUS } from "../../locales/en-US/workbench";
import type { Translation } from "../../locales/translation";
import { report as reportZhCN } from "../../locales/zh-CN/report";
import { workbench as zhCN } from "../../locales/zh-CN/workbench";
import type { UnreadableCode } from "../../workbook/unreadable-workbook";

export type WorkbenchTexts = Translation<typeof zhCN> & {
  /** Why a file cannot be read, as sentences. */
  readonly unreadable: Readonly<Record<UnreadableCode, string>>;
};

/** The page's words in every language. */
export const WORKBENCH_TEXTS: Readonly<Record<Locale, WorkbenchTexts>> = {
  "zh-CN": { ...zhCN, unreadable: reportZhCN.unreadable },
  "en-US": { ...enUS, unreadable: reportEnUS.unreadable },
};
