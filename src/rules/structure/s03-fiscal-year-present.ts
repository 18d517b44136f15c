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
      why: "同一部门每年申报一次，没有年度容易与往年的表混淆。",
      remedy: "在标题中写明年度，例如“（2025年度）”。",
    },
    "en-US": {
      title: "The fiscal year is stated",
      messages: {
        missing:
          "No fiscal year stands in the title, above the form, on a cover, in the sheet's or the file's name: state it in the title.",
      },
      why: "A department declares every year; without the year the form is easily taken for another one.",
      remedy: "State the year in the title, for example （2025年度）.",
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
