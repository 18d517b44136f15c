import type { Locale } from "../../src/declaration/locale";
import { pane as enUS } from "../../src/locales/en-US/pane";
import { pane as zhCN } from "../../src/locales/zh-CN/pane";
import type { PaneTexts } from "../../src/taskpane/locale/pane-texts";

/** The pane's own texts in every language; the pane itself loads the English ones only if needed. */
export const PANE_TEXTS: Readonly<Record<Locale, PaneTexts>> = { "zh-CN": zhCN, "en-US": enUS };
