import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Office's own faces first: Segoe UI for figures and Latin, then the system's Chinese. */
const FONT_FAMILY =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", 微软雅黑, "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

export const LIGHT_THEME: Theme = { ...webLightTheme, fontFamilyBase: FONT_FAMILY };
export const DARK_THEME: Theme = { ...webDarkTheme, fontFamilyBase: FONT_FAMILY };
