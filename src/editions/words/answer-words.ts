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

/** A name that says no more than that there is no such indicator: 本部门不涉及, 此项不适用, 无此类指标, 暂不设置. */
export const NO_SUCH_INDICATOR =
  /^本?(?:部门|单位|年度)?[此该本]?[项类]?(?:指标)?(?:(?:暂?无|没有)(?:涉及)?|暂?[不未](?:涉及|适用|设置?|考核|[作做]?要求|填报?))(?:相关|[此该本])?[项类]?(?:指标|内容|情况|工作|项目)?$/;
