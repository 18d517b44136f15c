/** Words about findings across many declarations. */
export const across = {
  sameFiles: "内容完全相同的文件：{files}。",
  sameDepartment: "{department}有 {count} 份{year}的申报表：{files}。请核对以哪一份为准。",
  year: "{year}年",
  noYear: "未填年度",
  formAt: "{department}（{place}）",
  rows: "“{a}”与“{b}”有 {count} 条指标完全相同（最多连续 {consecutive} 条），如：{examples}。请核对是否照搬。",
  passage: "“{a}”的{aField}与“{b}”的{bField}有连续 {length} 个字相同：“{run}”。请核对是否照搬。",
  whole: "“{a}”的{aField}与“{b}”的{bField}完全相同：“{run}”。请核对是否照搬。",
  foreignName:
    "“{department}”的申报表有 {cells} 处写到“{name}”（如 {cell}“{quote}”）。请核对是否沿用了其他部门的文字。",
  list: "、",
  kinds: {
    sameFiles: "文件重复",
    sameDepartments: "部门重复",
    copies: "内容雷同",
    foreignNames: "写有其他部门",
  },
  sheets: { matters: "跨部门核对", totals: "分年度合计" },
  titles: { matters: "跨部门核对", totals: "分年度预算合计" },
  columns: {
    kind: "类别",
    matter: "说明",
    year: "年度",
    item: "项目",
    sum: "合计",
    counted: "计入份数",
    notCounted: "未计入份数",
  },
  nothingFound: "没有发现重复、雷同或写有其他部门的内容。",
  totalsSubtitle: "金额单位：万元　内容完全相同的文件只计一次；金额空白或无法识别的没有计入",
  several: {
    counted:
      "同一部门同一年度的多份申报表都已计入合计：{departments}。请核对以哪一份为准，见工作表“跨部门核对”。",
    department: "{department}（{year}，{count} 份）",
    more: "{named}等 {count} 个部门",
  },
  tooLarge: "数额过大",
} as const;
