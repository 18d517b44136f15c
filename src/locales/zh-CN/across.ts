/** Words of what is seen only when many declarations are looked at together. */
export const across = {
  sameFiles: "内容完全相同的文件：{files}。",
  sameDepartment: "{department}有 {count} 份{year}申报表：{files}。请核对以哪一份为准。",
  year: "{year}年",
  noYear: "未填年度的",
  rows: "“{a}”与“{b}”有 {count} 条指标完全相同（最多连续 {consecutive} 条），如：{examples}。请核对是否照搬。",
  passage: "“{a}”的{aField}与“{b}”的{bField}有连续 {length} 个字相同：“{run}”。请核对是否照搬。",
  whole: "“{a}”的{aField}与“{b}”的{bField}完全相同：“{run}”。请核对是否照搬。",
  foreignName:
    "“{department}”的申报表有 {cells} 处写到“{name}”（如 {cell}“{quote}”）。请核对是否沿用了其他部门的文字。",
  list: "、",
} as const;
