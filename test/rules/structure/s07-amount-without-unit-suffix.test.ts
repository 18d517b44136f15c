import { printableEdition } from "../../../src/editions/editions";
import { amountWithoutUnitSuffix } from "../../../src/rules/structure/s07-amount-without-unit-suffix";
import { wordFinding } from "../../../src/rules/word-finding";
import { declarationWith } from "../../support/declaration";
import { DETERMINISTIC } from "../../support/deterministic-rules";
import { inYuan } from "../../support/in-yuan";
import { findingsOf } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

testRule(
  amountWithoutUnitSuffix,
  [
    ["numbers", {}],
    ["a number as text", { budget: { basicExpenditure: "812.40" } }],
    ["blank, with a mark", { budget: { otherFunds: "——" } }],
    ["a suffix in a name", { tasks: [["200万元以下设备采购", "采购。", 60, "采购3台。"]] }],
    ["what cannot be read", { budget: { otherFunds: "约32万元" } }],
    ["negative by brackets", { budget: { otherFunds: "(32.40)" } }],
    ["元 on a sheet in 元", inYuan({ budget: { otherFunds: "324000元" } })],
  ],
  [
    ["万元", { budget: { fiscalAppropriation: "2000万元" } }, "warning suffix D5"],
    ["万", { budget: { projectExpenditure: "120万" } }, "warning suffix B6"],
    ["元", { budget: { otherFunds: "324000元" } }, "warning suffix D6"],
    ["亿元", { budget: { ownLevel: "1.2亿元" } }, "warning suffix D8"],
    [
      "an explanation",
      { budget: { projectExpenditure: "525万(其中设备200万元)" } },
      "warning explanation B6",
    ],
    ["twice", { tasks: [["病房改造", "改造。", "60万60万", "改造12间。"]] }, "warning doubled C14"],
    ["万元 on a sheet in 元", inYuan({ budget: { otherFunds: "32.4万元" } }), "warning suffix D6"],
  ],
);

test.each([
  ["120万", "120.00 万元"],
  ["1200000元", "120.00 万元"],
  ["0.012亿", "120.00 万元"],
  ["120万元(含设备)", "120.00 万元"],
])("shows what %s was taken as", (amount, shown) => {
  const finding = onlyFinding(amountWithoutUnitSuffix, { budget: { projectExpenditure: amount } });
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain(shown);
  expect(sentence).toContain(amount);
});

test.each([
  ["64,423,000元", { budget: { projectExpenditure: "64,423,000元" } }, "6442.30（单位：万元）"],
  ["4125.88万", inYuan({ budget: { projectExpenditure: "4125.88万" } }), "41258800.00（单位：元）"],
])("says which number to put for %s", (_, form, words) => {
  const finding = onlyFinding(amountWithoutUnitSuffix, form);
  expect(wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN")).toContain(words);
});

test("the same cell is not also called a number stored as text, and the sums use the amount", () => {
  const form = { budget: { projectExpenditure: "120万", otherFunds: "324000元(利息)" } };
  const found = findingsOf(declarationWith(form), ...DETERMINISTIC);
  expect(found.map(({ rule, cells }) => `${rule} ${cells.join(" ")}`)).toEqual([
    "S07 B6",
    "S07 D6",
  ]);
});

test.each([
  [{ budget: { projectExpenditure: "120万" } }, "120万", 120],
  [{ budget: { projectExpenditure: "1200000元" } }, "1200000元", 120],
  [{ budget: { projectExpenditure: "0.012亿元" } }, "0.012亿元", 120],
  [{ budget: { projectExpenditure: "525万(其中设备200万元)" } }, "525万(其中设备200万元)", 525],
  [{ budget: { projectExpenditure: "60万60万" } }, "60万60万", 60],
  [inYuan({ budget: { projectExpenditure: "120万元" } }), "120万元", 1200000],
])("offers the number as it should stand in the sheet's unit", (form, before, value) => {
  expect(onlyFinding(amountWithoutUnitSuffix, form).correction).toEqual({
    cell: "B6",
    before,
    after: { kind: "number", value },
  });
});
