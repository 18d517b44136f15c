import type { HiddenRun } from "../../declaration/declaration";
import { fieldAtCell } from "../field-at-cell";
import { lineNames } from "../line-names";
import { defineRule } from "../rule";

export const noHiddenData = defineRule<HiddenRun["of"]>({
  id: "S16",
  name: "no-hidden-data",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "没有隐藏的内容",
      messages: {
        rows: "第 {lines} 行被隐藏，但有 {count} 个单元格有内容，仍参加校验和合计：请取消隐藏核对，不要的内容请删除。",
        columns:
          "{lines} 列被隐藏，但有 {count} 个单元格有内容，仍参加校验和合计：请取消隐藏核对，不要的内容请删除。",
      },
      checks: "申报表范围内有没有被隐藏而仍有内容的行或列；连在一起的行或列报一次，表外的不管。",
      why: "隐藏的内容打印不出来，审核的人看不到，合计却仍然包括它。",
      remedy: "选中整张表，取消隐藏行和列；不要的行请删除，不要隐藏。",
      examples: {
        fails: "“桥梁检测”任务所在的第 15 行被隐藏，资金仍有 30.00 万元。",
        passes: "不再安排的任务已整行清空；辅助计算列在申报表右边之外。",
      },
    },
    "en-US": {
      title: "Nothing is hidden",
      messages: {
        rows: "Hidden on the sheet: {lines} (rows), with {count} filled cells that still count. Show them, and delete what is not wanted.",
        columns:
          "Hidden on the sheet: {lines} (columns), with {count} filled cells that still count. Show them, and delete what is not wanted.",
      },
      checks:
        "Whether hidden rows or columns inside the form hold anything. Neighbouring ones are reported once; what lies outside the form is left alone.",
      why: "What is hidden is not printed and not seen by the reviewer, yet it counts in the sums.",
      remedy:
        "Select the whole sheet and show all rows and columns; delete rows that are not wanted.",
      examples: {
        fails: "The row of a bridge inspection is hidden, with 30.00 万元 in it.",
        passes: "The task was cleared; helper columns stand right of the form.",
      },
    },
  },
  *check({ declaration }) {
    for (const run of declaration.hidden) {
      const { of, cells } = run;
      const [main] = cells;
      if (main !== undefined) {
        yield {
          severity: "warning",
          field: fieldAtCell(main, declaration),
          cells,
          message: { id: of, values: { lines: lineNames(run), count: cells.length } },
        };
      }
    }
  },
});
