/** The signs with which bands and groups of rows are numbered, in their order: 一、, 二、. */
export const CHINESE_NUMBERS = "一二三四五六七八九十";
