/** Answers that there is none. */
export const NONE = ["无", "暂无", "没有"] as const;

/** Answers that an indicator is none of the department's. */
export const NOT_OURS = ["不适用", "不涉及", "N/A", "n/a"] as const;

/** Answers that mean “not applicable” in an indicator row. */
export const NOT_APPLICABLE = [
  ...NONE,
  ...NOT_OURS,
  "不填",
  "/",
  "-",
  "–",
  "—",
  "--",
  "——",
] as const;

/** What may stand in front of the name of a category that has no indicator: 无生态效益指标, 本部门不涉及生态效益. */
export const NO_SUCH_CATEGORY = /^本?(?:部门|单位)?(?:暂?无|没有|不涉及|不适用)/;
