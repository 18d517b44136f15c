import { defineRule } from "../rule";

export const fiscalYearPresent = defineRule({
  id: "S03",
  name: "fiscal-year-present",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "写明预算年度",
      messages: {
        missing:
          "标题、表头、封面、工作表名和文件名中都没有预算年度，无法判断是哪一年的申报：请在标题中写明年度。",
      },
      checks:
        "标题、表格上方、封面、工作表名和文件名中是否有“2025年”“2025年度”或括号中的年份。正文中的“今后5年”和填报日期不算。",
      why: "同一部门每年申报一次，没有年度容易与往年的表混淆。",
      remedy: "在标题中写明年度，例如“（2025年度）”。",
      examples: {
        fails: "标题是“部门整体预算绩效目标申报表”，文件名是“申报表.xlsx”。",
        passes: "标题是“部门整体预算绩效目标申报表（2025年度）”，或文件名是“2025年申报表.xlsx”。",
      },
    },
    "en-US": {
      title: "The fiscal year is stated",
      messages: {
        missing:
          "No fiscal year stands in the title, above the form, on a cover, in the sheet's or the file's name: state it in the title.",
      },
      checks:
        "Whether a year stands in the title, above the form, on a cover, in the sheet's or the file's name. A period of years and the date on which the form was filled in do not count.",
      why: "A department declares every year; without the year the form is easily taken for another one.",
      remedy: "State the year in the title, for example （2025年度）.",
      examples: {
        fails: "An archive's form has the bare title, and its file no year in its name.",
        passes: "The title ends with 2025 in brackets, or the file's name begins with 2025.",
      },
    },
  },
  *check({ declaration: { year, title } }) {
    if (year.value === null) {
      yield {
        severity: "warning",
        field: "title",
        cells: [title.cell],
        message: { id: "missing", values: {} },
      };
    }
  },
});
