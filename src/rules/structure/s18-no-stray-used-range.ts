import type { LineRun } from "../../declaration/declaration";
import { lineNames } from "../line-names";
import { defineRule } from "../rule";
import type { RuleParameters } from "../rule-set/rule-set";

export const noStrayUsedRange = defineRule<LineRun["of"]>({
  id: "S18",
  name: "no-stray-used-range",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "表外没有大片只有格式的空白",
      messages: {
        rows: "申报表下方第 {lines} 行没有内容，只有格式，共 {count} 行，超过 {limit} 行：请删除这些行后保存。",
        columns:
          "申报表右边 {lines} 列没有内容，只有格式，共 {count} 列，超过 {limit} 列：请删除这些列后保存。",
      },
      checks:
        "工作表已用区域（只有边框、底色等格式的空白单元格也算）在申报表和表外其他内容之后，还有没有很多空行空列（默认超过 500 行或 50 列）。文件中看不出格式的（例如 .ods、网页格式），不作检查。",
      why: "空白单元格带着格式，文件变大、滚动条变短，打印时出现许多空白页，汇总和导入也会变慢。",
      remedy: "选中这些行或列，单击右键选“删除”（按 Delete 键只清除内容），然后保存。",
      examples: {
        fails: "区文化馆的申报表只到 E 列，后面 300 列空白单元格都加了边框。",
        passes: "申报表右边的 H 列有辅助计算；或者空白的边框只多出 10 列。",
      },
    },
    "en-US": {
      title: "No large blank area is formatted",
      messages: {
        rows: "Below the form {count} rows ({lines} on the sheet), more than {limit}, hold nothing but formats: delete them and save.",
        columns:
          "Right of the form {count} columns ({lines} on the sheet), more than {limit}, hold nothing but formats: delete them and save.",
      },
      checks:
        "Whether the used range of the sheet, in which cells with borders or fills count, goes on after the form and everything else on the sheet for many rows or columns (by default more than 500 or 50). Silent for files that do not say, such as .ods and HTML.",
      why: "Formatted blank cells make the file large and the scroll bars short, print blank pages, and slow down whoever collects the files.",
      remedy:
        "Select the rows or columns, right-click and choose Delete (the Delete key only clears them), then save.",
      examples: {
        fails:
          "The form of a cultural centre ends in column E, and 300 blank columns have borders.",
        passes: "Helper figures stand in column H, or blank borders go on for 10 columns only.",
      },
    },
  },
  *check({ declaration: { formattedOnly, title }, ruleSet: { parameters } }) {
    for (const run of formattedOnly) {
      const count = run.last - run.first + 1;
      const limit = parameters[LIMITS[run.of]];
      if (count > limit) {
        yield {
          severity: "info",
          field: "title",
          cells: [title.cell],
          message: { id: run.of, values: { lines: lineNames(run), count, limit } },
        };
      }
    }
  },
});

const LIMITS = {
  rows: "strayRows",
  columns: "strayColumns",
} as const satisfies Readonly<Record<LineRun["of"], keyof RuleParameters>>;
