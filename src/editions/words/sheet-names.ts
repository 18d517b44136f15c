/** Words in the names of sheets that hold a sample or a blank form to copy. */
export const SPARE_NAMES = [
  "空白",
  "表样",
  "样表",
  "模板",
  "模版",
  "范本",
  "范例",
  "示例",
  "样例",
] as const;

/** Names of sheets that hold a cover. */
export const COVER_NAMES = ["封面", "封皮", "首页"] as const;
