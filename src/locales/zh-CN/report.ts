/** Words of reports, for people. */
export const report = {
  verdicts: { pass: "可报送", revise: "需修改" },
  severities: { error: "错误", warning: "警告", info: "提示" },
  counts: "{error} 个错误，{warning} 个警告，{info} 个提示",
  noDepartment: "（未填部门名称）",
  unreadable: {
    "not-found": "找不到这个文件。请检查路径和文件名。",
    "no-access": "无法打开这个文件：可能是文件夹，或没有读取权限。请检查后重试。",
    empty: "文件是空的（0 字节）。请向报送单位重新索取。",
    "not-a-workbook":
      "这不是 Excel 工作簿，或扩展名与内容不符。请用 Excel 或 WPS 打开后另存为 .xlsx 再试。",
    encrypted: "文件有打开密码，无法读取。请取消密码后另存为 .xlsx 再试。",
    truncated: "文件不完整（可能传送中断）。请重新传送或向报送单位重新索取。",
    damaged: "文件已损坏。请用 Excel 打开并修复，另存为 .xlsx 再试。",
    unsafe:
      "文件内部含有电子表格不会写入的内容（如外部实体定义），出于安全没有读取。请核实文件来源。",
    "too-large":
      "文件过大（压缩后超过 20 MB 或解压后超过 200 MB），没有读取。请只保留申报表，另存后再试。",
    "too-many-sheets": "工作表超过 100 个，没有读取。请只保留申报表，另存后再试。",
  },
} as const;
