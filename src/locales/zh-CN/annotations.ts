/** Words of the notes in annotated copies, and of the reasons why there is no copy. */
export const annotations = {
  reason: "【{severity} {rule}】{sentence}",
  more: "还有 {count} 项问题没有写在批注里，请看审核意见。",
  noteLeftOut: "工作表“{sheet}”的 {cell} 已有批注，保留原批注，没有加入审核说明。",
  refused: {
    binary:
      "这是 .xls 或 .et 文件，无法在保持原样的情况下加标注。请用 Excel 或 WPS 另存为 .xlsx 后再试。",
    xlsb: "这是 .xlsb 文件，无法在保持原样的情况下加标注。请用 Excel 另存为 .xlsx 后再试。",
    "open-document":
      "这是 .ods 文件，无法在保持原样的情况下加标注。请用 Excel 或 WPS 另存为 .xlsx 后再试。",
    text: "这是网页或 XML 格式的表格，无法在保持原样的情况下加标注。请用 Excel 或 WPS 另存为 .xlsx 后再试。",
  },
} as const;
