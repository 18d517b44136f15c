import type { Locale } from "../../src/declaration/locale";
import { pane as enUS } from "../../src/locales/en-US/pane";
import { pane as zhCN } from "../../src/locales/zh-CN/pane";
import type { PaneTexts } from "../../src/taskpane/locale/pane-texts";

/** The pane's own words in every language; the pane itself loads English ones when they are wanted. */
export const PANE_TEXTS: Readonly<Record<Locale, PaneTexts>> = { "zh-CN": zhCN, "en-US": enUS };
