import { subtract, sum, toWan } from "../../declaration/money";
import { defineRule, type Draft } from "../rule";
import { operandsOf } from "../sums/compare";
import type { UnitSlip } from "../sums/correct-amounts";
import { unitSlips } from "../sums/unit-slips";

export const noUnitSlip = defineRule({
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
        taskYuan:
          "{read} 万元疑似以元填写：改为{corrected} 万元后，各项任务的资金合计不超过项目支出。",
      },
      why: "这一处差一万倍，改正它以后其他合计都对得上，多半是单位填错了。",
      remedy: "核对原始数据，把这一处换算成万元后填写。",
    },
    "en-US": {
      title: "No amount is in a wrong unit",
      messages: {
        budgetYuan:
          "{read} 万元 was probably written in 元: with {corrected} 万元 all sums of the budget agree.",
        budgetHundredMillion:
          "{read} 万元 was probably written in 亿元: with {corrected} 万元 all sums of the budget agree.",
        taskYuan:
          "{read} 万元 was probably written in 元: with {corrected} 万元 the tasks fit into project expenditure.",
      },
      why: "It is off by a factor of 10 000, and with it corrected the other sums agree: most likely the unit is wrong.",
      remedy: "Check the source and write the amount in 万元.",
    },
  },
  *check({ declaration, ruleSet }) {
    const { inBudget, inTasks } = unitSlips(declaration, ruleSet.parameters);
    if (inBudget !== null) {
      yield slipDraft(inBudget, inBudget.unit === "yuan" ? "budgetYuan" : "budgetHundredMillion");
    }
    if (inTasks !== null) {
      yield slipDraft(inTasks, "taskYuan");
    }
  },
});

function slipDraft<MessageId extends string>(
  { amounts, failed }: UnitSlip,
  id: MessageId,
): Draft<MessageId> {
  const slipped = amounts.map(({ read }) => read);
  const read = sum(slipped.map(({ amount }) => amount));
  const corrected = sum(amounts.map((amount) => amount.corrected));
  const operands = failed.flatMap(operandsOf);
  return {
    severity: "error",
    field: slipped[0]?.field ?? "budget",
    cells: [...new Set([...slipped, ...operands].map(({ cell }) => cell))],
    message: {
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
  };
}
