import type { Locale } from "../../declaration/locale";
import { settingsPage as enUS } from "../../locales/en-US/settings-page";
import type { Translation } from "../../locales/translation";
import { settingsPage as zhCN } from "../../locales/zh-CN/settings-page";

export type SettingsTexts = Translation<typeof zhCN>;

/** Words of the page of settings; apart from the pane's, so that they come with it. */
export const SETTINGS_TEXTS: Readonly<Record<Locale, SettingsTexts>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
};
