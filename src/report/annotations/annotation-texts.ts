import type { Locale } from "../../declaration/locale";
import { annotations as enUS } from "../../locales/en-US/annotations";
import type { Translation } from "../../locales/translation";
import { annotations as zhCN } from "../../locales/zh-CN/annotations";

/** Words of annotated copies in every language. */
export const ANNOTATION_TEXTS: Readonly<Record<Locale, Translation<typeof zhCN>>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
};
