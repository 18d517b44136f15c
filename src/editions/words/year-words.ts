/** What headers of columns call the years of the form where they do not write them out. */
export const YEARS_IN_HEADERS = { one: "年度", several: "实施周期" } as const;

/** How headers begin that name a year before that of the form. */
export const PAST_YEARS = ["上年度", "上一年度", "上一年", "上年", "去年", "前年"] as const;

/** How headers begin that name the year of the form. */
export const OWN_YEAR = ["本年度", "本年", "当年度", "当年"] as const;
