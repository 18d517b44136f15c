import { amountIsReadable } from "../../../src/rules/structure/s05-amount-is-readable";
import {
  declarationWith,
  formPicture,
  readForm,
  type FormChanges,
} from "../../support/declaration";
import { DETERMINISTIC } from "../../support/deterministic-rules";
import { setCells } from "../../support/spreadsheet-edits";
import { NATIONAL } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { sheetPicture } from "../../support/sheet-picture";
import { findingsOf, inShort } from "../../support/run-rules";
import { testRule } from "../../support/rule-table";

/** The form with a formula without a stored result in B5. */
function uncalculated() {
  const picture = formPicture({ budget: { basicExpenditure: null } });
  const formulas = picture.formulas.map((row, r) =>
    row.map((formula, c) => (r === 4 && c === 1 ? "=812+0.4" : formula)),
  );
  return readForm({ ...picture, formulas });
}

testRule(
  amountIsReadable,
  [
    ["numbers", {}],
    ["a dash for nothing", { budget: { otherFunds: "—" } }],
    ["无 for nothing", { budget: { transferDown: "无" } }],
    ["groups of three digits", { budget: { fiscalAppropriation: "1,234.50" } }],
    ["a suffix", { budget: { projectExpenditure: "120万元" } }],
    ["a blank task amount", { tasks: [["诊疗", "接诊。", null, "接诊3万人次。"]] }],
    ["a number in brackets", { budget: { otherFunds: "(32.40)" } }],
  ],
  [
    ["Chinese numerals", { budget: { basicExpenditure: "二十三万" } }, "error notANumber B5"],
    ["groups of two digits", { budget: { otherFunds: "12,34" } }, "error notANumber D6"],
    [
      "two different numbers",
      { tasks: [["修路", "修补。", "30/40", "修补3公里。"]] },
      "error notANumber C14",
    ],
    [
      "words",
      { budget: { specialFunds: "待定", transferDown: "另行下达" } },
      "error notANumber B8",
      "error notANumber D9",
    ],
    ["a range", { tasks: [["执行", "执行。", "30-40", "结案500件。"]] }, "error notANumber C14"],
    ["the optional task", { otherTask: ["编研。", "若干", "编研1部。"] }, "error notANumber C17"],
    ["a formula without a result", uncalculated, "error noResult B5"],
    [
      "an error value, until S13 speaks",
      { budget: { basicExpenditure: "#REF!" } },
      "error notANumber B5",
    ],
  ],
);

test.each<[name: string, form: FormChanges, notChecked: string[]]>([
  ["基本支出", { budget: { basicExpenditure: "?" } }, ["A01", "A02"]],
  ["项目支出", { budget: { projectExpenditure: "?" } }, ["A01", "A02", "A04", "A06", "A07"]],
  ["财政拨款", { budget: { fiscalAppropriation: "?" } }, ["A01", "A03"]],
  ["区本级使用资金", { budget: { ownLevel: "?" } }, ["A02", "A03"]],
  ["财政专项资金, while the sums hold", { budget: { specialFunds: "?" } }, ["A04"]],
  [
    "财政专项资金, while a sum fails",
    { budget: { specialFunds: "?", fiscalAppropriation: 950 } },
    ["A01", "A04"],
  ],
  ["a task", { tasks: [["修路", "修补。", "?", "修补3公里。"]] }, ["A05", "A06", "A07"]],
])("names the rules that could not run: %s", (_, form, notChecked) => {
  const found = findingsOf(declarationWith(form), ...DETERMINISTIC);
  expect(found.find(({ rule }) => rule === "S05")?.details.notChecked).toEqual(notChecked);
  expect(found.filter(({ rule }) => notChecked.includes(rule))).toEqual([]);
});

test.each<[name: string, cell: "D8" | "E6" | "F8", value: string]>([
  ["the total of all tasks", "D8", "约180"],
  ["a kind of fund", "E6", "一百"],
  ["the total of a kind of fund", "F8", "20/30"],
])("names the cell of a printed total that cannot be read: %s", (_, cell, value) => {
  const form = setCells(NATIONAL, { [cell]: value });
  const found = findingsOf(readOne(sheetPicture(form)), ...DETERMINISTIC);
  const unreadable = found.filter(({ rule }) => rule === "S05");
  expect(unreadable.map(inShort)).toEqual([`error noFigure ${cell}`]);
  expect(unreadable[0]?.details.notChecked).toEqual(["A09"]);
  expect(found.some(({ rule }) => rule === "A09")).toBe(false);
});
