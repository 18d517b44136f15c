import type { Declaration, TaskRowAt } from "../../declaration/declaration";
import { toAddress, toPosition, type CellAddress } from "../../sheet/address";
import { defineRule } from "../rule";

export const optionalBlockFilled = defineRule({
  id: "S25",
  name: "optional-block-filled",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "选填的其他任务",
      messages: {
        blank: "选填的“{label}”没有填写：有其他任务的请填写，没有的可以不填。",
      },
      checks:
        "选填的“其他需完成的任务”行是否空着。默认关闭，只有规则集打开时才报。默认设置，请以本级财政部门要求为准。",
      why: "有的财政部门要求把重点任务以外的工作也列出来。",
      remedy: "填写其他任务的内容和资金；确实没有的可以不填。",
      examples: {
        fails: "规则集打开了这一条，而“其他需完成的任务”一行空着。",
        passes: "“其他需完成的任务”填了“档案编研”和 5.00 万元。",
      },
    },
    "en-US": {
      title: "The optional tasks",
      messages: {
        blank:
          "The optional row {label} is blank: fill it in if there are other tasks, else leave it.",
      },
      checks:
        "Whether the optional row for other tasks is blank. Off unless a rule set turns it on; a default that the local finance bureau may set otherwise.",
      why: "Some finance bureaus want to see the work beside the key tasks too.",
      remedy:
        "Fill in content and funds of the other tasks; where there are none, leave the row blank.",
      examples: {
        fails: "The rule set turns this rule on, and the row for other tasks is blank.",
        passes: "An archive fills the row in with its editing work and 5.00 万元.",
      },
    },
  },
  *check({ declaration, edition }) {
    for (const row of declaration.layout.taskRows) {
      if (row.kind === "other" && !isFilled(row, declaration)) {
        yield {
          severity: "info",
          field: "tasks",
          cells: [labelCell(row, declaration)],
          message: { id: "blank", values: { label: { label: edition.otherTasks.name } } },
        };
      }
    }
  },
});

function isFilled({ row }: TaskRowAt, { otherTasks }: Declaration): boolean {
  return otherTasks
    .flatMap(({ name, content, amount, target }) => [name, content, amount, target])
    .some(({ cell }) => cell !== null && toPosition(cell).row === row);
}

/** The row's label stands in the column of the names. */
function labelCell({ row }: TaskRowAt, { layout, cells }: Declaration): CellAddress | null {
  const header = layout.taskHeaders.name;
  return header === null
    ? (cells.find(({ cell }) => toPosition(cell).row === row)?.cell ?? null)
    : toAddress({ row, column: toPosition(header).column });
}
