import { printableEdition } from "../../../src/editions/editions";
import { inputNotUsedAsTarget } from "../../../src/rules/wording/h21-input-not-used-as-target";
import { wordFinding } from "../../../src/rules/word-finding";
import { readForm, type FormChanges } from "../../support/declaration";
import { setCells } from "../../support/spreadsheet-edits";
import { filledExample } from "../../support/filled-example";
import { findingsOf } from "../../support/run-rules";
import { NATIONAL } from "../../support/other-forms";
import { onlyFinding, testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

function quantity(name: string, annual: string | null, period = annual): FormChanges {
  return { indicators: { 数量指标: [[name, period, annual]] } };
}

testRule(
  inputNotUsedAsTarget,
  [
    ["the consistent form", {}],
    ["an output", quantity("数字化档案页数", "≥30万页")],
    ["发放", quantity("发放临时救助金额", "50万元")],
    ["补贴", quantity("农机购置补贴资金", "120万元")],
    ["奖励", quantity("优秀教师奖励金额", "8万元")],
    ["money that courts recover", quantity("执行到位金额", "≥2亿元")],
    ["money that offices attract", quantity("招商引资额", "5亿元")],
    ["people and a rate of money", quantity("资助学生人数", "500人，每人1000元")],
    ["only a rate", quantity("生均公用经费标准", "1150元/人")],
    ["a rate of money spent", quantity("安排资金支付率", "95%")],
    ["put into service", quantity("投入使用床位数", "120张")],
    ["people placed in jobs", quantity("安排就业困难人员就业人数", "60人")],
    [
      "money in the row of cost",
      { indicators: { 成本指标: [["业务支出安排金额", "15.6万元", "15.6万元"]] } },
    ],
    ["an answered row", quantity("不适用", "无")],
  ],
  [
    ["spending", quantity("业务支出安排金额", "15.6万元"), "info name C20 E20 D20"],
    ["money put in", quantity("道路养护投入资金", "120"), "info name C20 E20 D20"],
    ["money with a word between", quantity("安排图书购置经费", "1项"), "info name C20 E20 D20"],
    ["staff hired", quantity("聘用书记员人数（人）", "12人", "36人"), "info name C20 E20"],
    ["a value in 万元", quantity("校舍维修", "60万元"), "info money C20 E20 D20"],
    ["a value in 元", quantity("设备购置", "不超过98,000元"), "info money C20 E20 D20"],
    ["only the period value", quantity("设备购置", "3台", "9万元"), "info money C20 D20"],
    [
      "in another edition",
      () => readForm(sheetPicture(setCells(NATIONAL, { D12: "河道整治投入资金" }))),
      "info name D12 F12",
    ],
  ],
);

test("holds in the filled example", () => {
  expect(findingsOf(readForm(filledExample()), inputNotUsedAsTarget)).toEqual([]);
});

test("quotes what is put in, and the amount", () => {
  const edition = printableEdition("guangzhou-department");
  const name = onlyFinding(inputNotUsedAsTarget, quantity("业务支出安排金额", "15.6万元"));
  expect(wordFinding(name, edition, "zh-CN")).toContain("“安排金额”");
  const money = onlyFinding(inputNotUsedAsTarget, quantity("设备购置", "9万元"));
  expect(wordFinding(money, edition, "zh-CN")).toContain("“9万元”");
});
