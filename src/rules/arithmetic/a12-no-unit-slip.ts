import type { AmountField } from "../../declaration/amount";
import type { Declaration } from "../../declaration/declaration";
import { subtract, sum, toWan, type Money } from "../../declaration/money";
import type { CellAddress } from "../../sheet/address";
import { amountCorrection } from "../amount-correction";
import { amountFields } from "../amount-fields";
import { fieldAtCell } from "../field-at-cell";
import type { Correction } from "../finding";
import { defineRule, type Draft } from "../rule";
import { operandsOf } from "../sums/compare";
import type { UnitSlip } from "../sums/correct-amounts";
import { judgedTotals } from "../sums/judged-totals";
import { amountsOf } from "../sums/printed-totals";
import type { TotalSlip } from "../sums/total-slips";
import { otherUnit } from "../sums/other-unit";
import { unitSlips } from "../sums/unit-slips";

type MessageId =
  | "budgetYuan"
  | "budgetHundredMillion"
  | "budgetOther"
  | "taskYuan"
  | "totalYuan"
  | "totalHundredMillion"
  | "totalOther";

/** 1 万元 is 10 000 元, 1 亿元 is 10 000 万元. */
const FACTOR = 10_000;

export const noUnitSlip = defineRule<MessageId>({
  id: "A12",
  name: "no-unit-slip",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "金额单位没有错位",
      messages: {
        budgetYuan: "{read} 万元疑似以元填写：改为{corrected} 万元后，收支和级次各项合计相等。",
        budgetHundredMillion:
          "{read} 万元疑似以亿元填写：改为{corrected} 万元后，收支和级次各项合计相等。",
        budgetOther:
          "{field}填的是“{raw}”（单位：{unit}），疑似以{meant}填写：按 {amount}计算，收支和级次各项合计相等，这里应填 {figure}（单位：{stated}）。",
        taskYuan:
          "{read} 万元疑似以元填写：改为{corrected} 万元后，各项任务的资金合计不超过项目支出。",
        totalYuan:
          "{cell} 的 {read}疑似以元填写：改为 {corrected}后，{totals} 的合计就与各项之和相等。",
        totalHundredMillion:
          "{cell} 的 {read}疑似以亿元填写：改为 {corrected}后，{totals} 的合计就与各项之和相等。",
        totalOther:
          "{cell}填的是“{raw}”（单位：{unit}），疑似以{meant}填写：按 {amount}计算，{totals} 的合计就与各项之和相等，这里应填 {figure}（单位：{stated}）。",
      },
      checks:
        "合计对不上时，是否只要把一个金额（或同组两个金额）除以或乘以一万，收支、级次各项合计就全部相等；任务资金和表内合计也这样判断。只有唯一的解释时才报，并代替它解释的合计错误。",
      why: "这一处差一万倍，改正它以后其他合计都对得上，多半是单位填错了。",
      remedy: "核对原始数据，把这一处换算成表头的单位后填写。",
      examples: {
        fails: "基本支出填 5310000、项目支出填 187.40，收入合计是 718.40 万元。",
        passes: "基本支出填 531.00、项目支出填 187.40 万元。",
      },
    },
    "en-US": {
      title: "No amount is in a wrong unit",
      messages: {
        budgetYuan:
          "{read} 万元 was probably written in 元: with {corrected} 万元 all sums of the budget agree.",
        budgetHundredMillion:
          "{read} 万元 was probably written in 亿元: with {corrected} 万元 all sums of the budget agree.",
        budgetOther:
          "{field} reads “{raw}” (in {unit}) and was probably written in {meant}: as {amount} all sums of the budget agree; put {figure} (in {stated}).",
        taskYuan:
          "{read} 万元 was probably written in 元: with {corrected} 万元 the tasks fit into project expenditure.",
        totalYuan:
          "{read} at {cell} was probably written in 元: with {corrected} the totals at {totals} agree.",
        totalHundredMillion:
          "{read} at {cell} was probably written in 亿元: with {corrected} the totals at {totals} agree.",
        totalOther:
          "{cell} reads “{raw}” (in {unit}) and was probably written in {meant}: as {amount} the totals at {totals} agree; put {figure} (in {stated}).",
      },
      checks:
        "When sums fail: whether dividing or multiplying one amount, or both amounts of one side, by ten thousand makes all of them agree; the funds of tasks and printed totals are judged likewise. Reported only where there is a single explanation, in place of the failed sums.",
      why: "It is off by a factor of 10 000, and with it corrected the other sums agree: most likely the unit is wrong.",
      remedy: "Check the source and write the amount in the header's unit.",
      examples: {
        fails:
          "Basic expenditure is 5310000 and project expenditure 187.40, with an income of 718.40 万元.",
        passes: "Basic expenditure is 531.00 and project expenditure 187.40 万元.",
      },
    },
  },
  *check(context) {
    const { declaration, ruleSet } = context;
    const { inBudget, inTasks } = unitSlips(declaration, ruleSet.parameters);
    if (inBudget !== null) {
      const id = inBudget.unit === "yuan" ? "budgetYuan" : "budgetHundredMillion";
      yield slipDraft(inBudget, id, declaration);
    }
    if (inTasks !== null) {
      yield slipDraft(inTasks, "taskYuan", declaration);
    }
    for (const slip of judgedTotals(context).slips) {
      yield totalSlipDraft(slip, declaration);
    }
  },
});

function slipDraft(
  { amounts, failed }: UnitSlip,
  id: MessageId,
  declaration: Declaration,
): Draft<MessageId> {
  const slipped = amounts.map(({ read }) => read);
  const read = sum(slipped.map(({ amount }) => amount));
  const corrected = sum(amounts.map((amount) => amount.corrected));
  const operands = failed.flatMap(operandsOf);
  const [only, another] = amounts;
  const single = another === undefined ? only : undefined;
  const meaning =
    single && id !== "taskYuan"
      ? otherUnit(amountAt(single.read.cell, declaration), single.corrected)
      : null;
  return {
    severity: "error",
    field: slipped[0]?.field ?? "budget",
    cells: [...new Set([...slipped, ...operands].map(({ cell }) => cell))],
    message:
      single && meaning
        ? { id: "budgetOther", values: { field: { field: single.read.field }, ...meaning } }
        : {
            id,
            values: {
              read: { operands: slipped },
              corrected: {
                operands: amounts.map((amount) => ({ ...amount.read, amount: amount.corrected })),
              },
            },
          },
    details: {
      expected: toWan(corrected),
      actual: toWan(read),
      difference: toWan(subtract(read, corrected)),
    },
    equation: failed[0] ?? null,
    correction: single
      ? correctionAt(single.read.cell, single.read.amount, single.corrected, declaration)
      : null,
  };
}

function totalSlipDraft(
  { unit, read, corrected, failed }: TotalSlip,
  declaration: Declaration,
): Draft<MessageId> {
  const cells = [read, ...failed.flatMap(amountsOf)].map(({ cell }) => cell);
  const totals = { cells: [...new Set(failed.map(({ total }) => total.cell))] };
  const meaning = otherUnit(amountAt(read.cell, declaration), corrected);
  return {
    severity: "error",
    field: fieldAtCell(read.cell, declaration),
    cells: [...new Set(cells)],
    message: meaning
      ? { id: "totalOther", values: { cell: read.cell, totals, ...meaning } }
      : {
          id: unit === "yuan" ? "totalYuan" : "totalHundredMillion",
          values: {
            cell: read.cell,
            read: { money: read.amount },
            corrected: { money: corrected },
            totals,
          },
        },
    details: {
      expected: toWan(corrected),
      actual: toWan(read.amount),
      difference: toWan(subtract(read.amount, corrected)),
    },
    correction: correctionAt(read.cell, read.amount, corrected, declaration),
  };
}

/** The amount moved by exactly four digits; one that had to be rounded is not certain. */
function correctionAt(
  cell: CellAddress | null,
  read: Money,
  corrected: Money,
  declaration: Declaration,
): Correction | null {
  const amount = amountAt(cell, declaration);
  const isExact = corrected * FACTOR === read || read * FACTOR === corrected;
  return amount === undefined || !isExact ? null : amountCorrection(amount, corrected);
}

function amountAt(cell: CellAddress | null, declaration: Declaration): AmountField | undefined {
  const amounts = [
    ...amountFields(declaration).map(({ amount }) => amount),
    ...declaration.totals.flatMap(({ total, parts }) => [total, ...parts]),
  ];
  return amounts.find((candidate) => candidate.cell === cell);
}
