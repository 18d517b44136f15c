import { printableEdition } from "../../../src/editions/editions";
import { transferHasTaskOrIndicator } from "../../../src/rules/wording/h24-transfer-has-task-or-indicator";
import { wordFinding } from "../../../src/rules/word-finding";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { readForm, type FormChanges, type TaskRow } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

function transfer(amount: CellValue, changes: FormChanges = {}): FormChanges {
  return { ...changes, budget: { transferDown: amount } };
}

function task(name: string, content: string, target: string): { tasks: readonly TaskRow[] } {
  return { tasks: [[name, content, 110, target]] };
}

testRule(
  transferHasTaskOrIndicator,
  [
    ["the consistent form transfers nothing", {}],
    ["nothing by a blank cell", transfer(null)],
    ["an amount that cannot be read", transfer("?")],
    ["拨付镇街 in a content", transfer(50, task("河涌保洁", "拨付镇街保洁经费。", "保洁12条。"))],
    ["转移支付 in a name", transfer(50, task("学前教育转移支付", "补足公用经费。", "惠及20所。"))],
    ["下达 in a target", transfer(50, task("基层卫生", "支持卫生站。", "资金按时下达12家。"))],
    [
      "the name of an indicator",
      transfer(50, { indicators: { 时效指标: [["资金拨付及时率", "100%", "100%"]] } }),
    ],
    [
      "a value",
      transfer(50, { indicators: { 数量指标: [["公路养护", "指导各镇养护3次", null]] } }),
    ],
    ["the optional task", transfer(50, { otherTask: ["下级档案馆补助", 5, "补助3家。"] })],
  ],
  [
    ["no mention", transfer(50), "info unmentioned D9"],
    ["a small amount", transfer(0.01), "info unmentioned D9"],
    ["written as text", transfer("50.00"), "info unmentioned D9"],
    [
      "a water bureau that regulates rivers itself",
      transfer(50, task("河道整治", "整治河道5公里。", "消除黑臭水体2处。")),
      "info unmentioned D9",
    ],
    [
      "no tasks and no indicators",
      transfer(50, { tasks: [], indicators: {} }),
      "info unmentioned D9",
    ],
  ],
);

test("the filled example transfers nothing", () => {
  expect(findingsOf(readForm(filledExample()), transferHasTaskOrIndicator)).toEqual([]);
});

test("says the amount", () => {
  const finding = onlyFinding(transferHasTaskOrIndicator, transfer(50));
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("有 50.00 万元");
});
