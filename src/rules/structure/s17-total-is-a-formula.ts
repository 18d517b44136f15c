import type { AmountField } from "../../declaration/amount";
import type { Correction } from "../finding";
import { fieldAtCell } from "../field-at-cell";
import { defineRule } from "../rule";
import { printedTotals, type JudgedTotal } from "../sums/printed-totals";
import { sumReference } from "../sums/sum-reference";

export const totalIsAFormula = defineRule({
  id: "S17",
  name: "total-is-a-formula",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "合计用公式计算",
      messages: {
        typed:
          "{cell}“{name}”的数字是直接填写的，而表中其他地方用了公式：请改为公式，明细改动后合计才会跟着变。",
      },
      checks:
        "表中有公式时，印有的合计、小计是否仍是手工填写的数字（至少有两个分项是数字）。整张表没有公式的（系统导出的表）不报。",
      why: "手工填写的合计不会随明细变化，改了明细容易忘记改合计。",
      remedy: "把合计改为 SUM 公式。",
      examples: {
        fails: "“金额合计”填 180.50，而各行的小计用公式计算。",
        passes: "“金额合计”填 =SUM(D6:D7)。",
      },
    },
    "en-US": {
      title: "A total is a formula",
      messages: {
        typed:
          "The total at {cell} ({name}) was typed, although the form uses formulas: make it a formula, so that it follows its parts.",
      },
      checks:
        "Whether a printed total of two numbers or more was typed on a form that holds formulas. Forms without any formula, as systems export them, are left alone.",
      why: "A typed total does not follow when its parts change, and is easily forgotten.",
      remedy: "Compute the total with SUM.",
      examples: {
        fails: "The total row holds 180.50, while the totals of the rows are formulas.",
        passes: "The total row holds =SUM(D6:D7).",
      },
    },
  },
  *check({ declaration, ruleSet }) {
    if (declaration.cells.every(({ formula }) => formula === null)) {
      return;
    }
    const judged = printedTotals(declaration, ruleSet.parameters);
    // The total of all tasks is that of its column and of its row.
    const totals = declaration.totals.filter(
      ({ kind, total }, at, all) =>
        kind !== "header" && all.findIndex((other) => other.total.cell === total.cell) === at,
    );
    for (const printed of totals) {
      const { total, parts, name } = printed;
      if (isTyped(total) && total.cell !== null && parts.filter(isNumber).length >= 2) {
        yield {
          severity: "info",
          field: fieldAtCell(total.cell, declaration),
          cells: [total.cell],
          message: { id: "typed", values: { cell: total.cell, name } },
          correction: correctionOf(judged.find((candidate) => candidate.printed === printed)),
        };
      }
    }
  },
});

function isNumber({ reading }: AmountField): boolean {
  return reading.kind === "number";
}

function isTyped({ reading }: AmountField): boolean {
  return (
    reading.kind === "number" && (reading.storedAs === "number" || reading.storedAs === "text")
  );
}

/** The formula is certain where it gives what the total says: it holds, and Excel counts every part. */
function correctionOf(judged: JudgedTotal | undefined): Correction | null {
  if (judged?.difference !== 0) {
    return null;
  }
  const { printed, total, parts } = judged;
  const cells = parts.map(({ cell }) => cell);
  const counts = printed.parts
    .filter(({ cell }) => cell !== null && cells.includes(cell))
    .every(
      ({ reading }) =>
        reading.kind === "number" &&
        (reading.storedAs === "number" || reading.storedAs === "formula"),
    );
  return counts
    ? {
        cell: total.cell,
        before: printed.total.raw,
        after: { kind: "formula", formula: `=SUM(${sumReference(cells)})` },
      }
    : null;
}
