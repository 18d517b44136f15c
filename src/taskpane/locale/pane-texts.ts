import type { Translation } from "../../locales/translation";
import type { pane } from "../../locales/zh-CN/pane";

/** The pane's own words in a language. */
export type PaneTexts = Translation<typeof pane>;
