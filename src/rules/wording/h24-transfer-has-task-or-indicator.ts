import type { Declaration } from "../../declaration/declaration";
import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import { taskTexts } from "../text/placed-texts";

export const transferHasTaskOrIndicator = defineRule({
  id: "H24",
  name: "transfer-has-task-or-indicator",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "对下转移支付要有任务或指标",
      messages: {
        unmentioned:
          "{transfer}有 {amount}，但任务和指标中都没有提到（未见“{words}”等字样）：请补充这笔资金要做的事和要达到的指标。",
      },
      checks:
        "拟用于对下转移支付资金大于 0 时，任务的名称、内容、目标或者指标的名称、指标值中应有一处提到转移支付、下达、拨付、镇街或下级。",
      why: "转移给下级使用的资金同样要有绩效目标，否则无法考核下级用得怎样。",
      remedy: "补充一项任务或指标，写明拨付给谁、用于什么、达到什么结果；金额填错的，改正金额。",
      examples: {
        fails: "水务局转移支付资金 50.00 万元，而任务只写“整治河道5公里”。",
        passes: "任务写“拨付镇街河涌保洁经费，保洁河涌12条”。",
      },
    },
    "en-US": {
      title: "A transfer to lower levels has a task or an indicator",
      messages: {
        unmentioned:
          "{transfer} is {amount}, but no task and no indicator mentions it (none of the words “{words}” is there): add what the money is for and an indicator of it.",
      },
      checks:
        "When the transfer to lower levels is above 0, a task (name, content, target) or an indicator (name, values) speaks of a transfer, of handing money on, or of the lower levels.",
      why: "Money that lower levels spend needs targets just the same, or nobody can judge what became of it.",
      remedy:
        "Add a task or an indicator that says who gets the money, for what, and with which result; or correct the amount.",
      examples: {
        fails: "A water bureau transfers 50.00 and has only the task “regulate 5 km of river”.",
        passes: "It has the task “hand on to the towns the money for cleaning 12 streams”.",
      },
    },
  },
  *check({ declaration, ruleSet }) {
    const { cell, value } = declaration.budget.transferDown;
    const { transfers } = ruleSet.words;
    if (value !== null && value > 0 && !mentions(declaration, transfers)) {
      const field = "budget.transferDown";
      yield {
        severity: "info",
        field,
        cells: [cell],
        message: {
          id: "unmentioned",
          values: {
            transfer: { field },
            amount: { money: value },
            words: { texts: transfers.slice(0, 3) },
          },
        },
      };
    }
  },
});

function mentions(declaration: Declaration, words: readonly string[]): boolean {
  const inTasks = taskTexts(declaration, ["name", "content", "target"]).map(({ text }) => text);
  const inIndicators = declaration.indicators.flatMap(({ name, periodValue, annualValue }) =>
    [name, periodValue, annualValue].map(({ value }) => value ?? ""),
  );
  return [...inTasks, ...inIndicators]
    .map(foldText)
    .some((text) => words.some((word) => text.includes(word)));
}
