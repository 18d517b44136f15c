import type { Declaration } from "../../../src/declaration/declaration";
import {
  accept,
  acceptanceFinder,
  withAcceptance,
  withoutAcceptance,
} from "../../../src/review/acceptance/accept";
import type { Finding } from "../../../src/rules/finding";
import { accepted, DAY } from "../../support/acceptances";
import { CONSISTENT, declarationWith, formPicture, readForm } from "../../support/declaration";
import { below, insertRows, setCells, type Form } from "../../support/spreadsheet-edits";
import { editedDeclaration } from "../../support/edited-declaration";
import { finding } from "../../support/finding-builders";
import { readWorkbook } from "../../../src/reader/read-workbook";
import { EDITIONS } from "../../../src/editions/editions";
import { sheetPicture } from "../../support/sheet-picture";
import { toRangeAddress } from "../../../src/sheet/address";

/** A finding about the annual value of the indicator of that name, whatever its number. */
function aboutIndicator(declaration: Declaration, name: string, rule: Finding["rule"] = "A16") {
  const at = declaration.indicators.findIndex((indicator) => indicator.name.value === name);
  const { annualValue, periodValue } = declaration.indicators[at] ?? {};
  return finding({
    rule,
    field: `indicators[${at}].annualValue`,
    cells: [annualValue?.cell ?? "", periodValue?.cell ?? ""],
  });
}

const NAME = "师生满意度";
const FORM = declarationWith();
const ACCEPTANCE = accepted(aboutIndicator(FORM, NAME), FORM, "本年度只做满意度基线调查");
/** The row of the satisfaction indicator, zero-based. */
const ROW = Number(/\d+/.exec(aboutIndicator(FORM, NAME).cells[0] ?? "")) - 1;

const holds = (declaration: Declaration, one: Finding): boolean =>
  acceptanceFinder([ACCEPTANCE], declaration)(one) !== null;

test("holds values, the row and the form, and no address", () => {
  expect(ACCEPTANCE).toEqual({
    rule: "A16",
    message: "missing",
    sheet: "申报表",
    form: { year: 2025, department: "广州市荔湾区教育局(部门)" },
    field: "indicators[9].annualValue",
    row: ["满意度指标", "服务对象满意度指标", NAME],
    values: ["≥90%", "≥90%"],
    reason: "本年度只做满意度基线调查",
    at: "2026-03-04",
  });
});

const ANOTHER_INDICATOR = ["产出指标", "数量指标", "新增指标（个）", "≥2个", "≥2个"];

test.each<[string, boolean, (form: Form) => Form]>([
  ["nothing changed", true, (form) => form],
  ["an indicator inserted above", true, (form) => insertRows(form, ROW - 8, [ANOTHER_INDICATOR])],
  ["blank rows inserted above the form", true, (form) => insertRows(form, 0, [[], []])],
  ["a task inserted", true, (form) => insertRows(form, 14, [["新任务", "内容", 1, "目标"]])],
  ["another indicator changed", true, (form) => setCells(form, { [`E${ROW}`]: "≥11年" })],
  ["the main cell changed", false, (form) => setCells(form, { [`E${ROW + 1}`]: "≥91%" })],
  ["the main cell emptied", false, (form) => setCells(form, { [`E${ROW + 1}`]: null })],
  ["the other cell changed", false, (form) => setCells(form, { [`D${ROW + 1}`]: "≥95%" })],
  ["the indicator renamed", false, (form) => setCells(form, { [`C${ROW + 1}`]: "家长满意度" })],
])("%s: holds %s", (_name, expected, edit) => {
  const form = editedDeclaration(edit);
  const name = form.indicators.at(-1)?.name.value ?? "";
  expect(holds(form, aboutIndicator(form, name))).toBe(expected);
});

test("an indicator of the same values beside it is not accepted with it", () => {
  const form = editedDeclaration((sheet) =>
    setCells(sheet, { [`D${ROW}`]: "≥90%", [`E${ROW}`]: "≥90%" }),
  );
  expect(holds(form, aboutIndicator(form, NAME))).toBe(true);
  expect(holds(form, aboutIndicator(form, "校舍安全使用年限"))).toBe(false);
});

test.each<[string, Partial<Finding>]>([
  ["of another rule", { rule: "A17" }],
  ["that says something else", { message: { id: "other", values: {} } }],
  ["about another column", { field: "indicators[9].periodValue" }],
  ["about fewer cells", { cells: aboutIndicator(FORM, NAME).cells.slice(0, 1) }],
  ["that is an error", { severity: "error" }],
])("a finding %s is not accepted", (_name, change) => {
  expect(holds(FORM, { ...aboutIndicator(FORM, NAME), ...change })).toBe(false);
});

test("the same finding in another form is not accepted: another sheet, department or year", () => {
  const sheets = [
    { ...formPicture(), name: "副本" },
    formPicture({ department: "广州市荔湾区民政局(部门)" }),
    formPicture({ title: "2026年部门整体预算绩效目标申报表" }),
  ];
  for (const form of sheets.map(readForm)) {
    expect(holds(form, aboutIndicator(form, NAME))).toBe(false);
  }
});

test("of two forms on one sheet only the one that was meant", () => {
  const [first, second] = [formPicture(), formPicture({ department: "某区民政局" })].map(
    ({ values, merges }): Form => ({
      rows: values,
      merges: (merges ?? []).map(toRangeAddress),
    }),
  );
  const sheet = sheetPicture(
    below(first ?? { rows: [], merges: [] }, second ?? { rows: [], merges: [] }, 2),
  );
  const reading = readWorkbook({ fileName: null, sheets: [sheet] }, EDITIONS);
  const forms = reading.status === "read" ? reading.declarations : [];
  expect(forms.map((form) => holds(form, aboutIndicator(form, NAME)))).toEqual([true, false]);
});

test("a year told by the file's name may change with it", () => {
  const sheet = formPicture({ title: "部门整体预算绩效目标申报表" });
  const named = (fileName: string): Declaration => {
    const reading = readWorkbook({ fileName, sheets: [sheet] }, EDITIONS);
    const [form] = reading.status === "read" ? reading.declarations : [];
    return form ?? FORM;
  };
  const before = named("2025年申报表.xlsx");
  const after = named("终稿.xlsx");
  const acceptance = accepted(aboutIndicator(before, NAME), before);
  expect(acceptanceFinder([acceptance], after)(aboutIndicator(after, NAME))).toEqual(acceptance);
});

test("what a number is counts, not how it is shown", () => {
  const about = finding({ rule: "A07", field: "budget.projectExpenditure", cells: ["B6"] });
  const acceptance = accepted(about, FORM);
  const shownOtherwise: Declaration = {
    ...FORM,
    cells: FORM.cells.map((one) => (one.cell === "B6" ? { ...one, text: "####" } : one)),
  };
  expect(acceptance.values).toEqual(["120"]);
  expect(acceptanceFinder([acceptance], shownOtherwise)(about)).toEqual(acceptance);
  const changed = declarationWith({ budget: { projectExpenditure: 120.004 } });
  expect(acceptanceFinder([acceptance], changed)(about)).toBeNull();
});

test.each<[string, Partial<Finding>, readonly string[]]>([
  ["a task", { field: "tasks[1].amount", cells: ["C15"] }, ["教师培训"]],
  ["no such task", { field: "tasks[99].amount", cells: ["C15"] }, [""]],
  ["a section", { field: "indicators", cells: ["A19"] }, []],
  ["a category", { field: "emptyCategories[0]", cells: ["B19"] }, ["产出指标", "数量指标"]],
])("the row of %s", (_name, change, row) => {
  const form = declarationWith({
    indicators: { ...CONSISTENT.indicators, 数量指标: [[null, null, null]] },
  });
  expect(accepted(finding(change), form).row).toEqual(row);
});

describe("a finding cannot be accepted", () => {
  const about = aboutIndicator(FORM, NAME);

  test.each([
    ["an error", { ...about, severity: "error" as const }, "理由", "is-error"],
    ["without a reason", about, " \n\u3000", "no-reason"],
    ["for too long a reason", about, "长".repeat(501), "reason-too-long"],
  ])("%s", (_name, one, reason, problem) => {
    expect(accept(one, FORM, reason, DAY)).toEqual({ ok: false, problem });
  });
});

test("a reason becomes one line without control characters", () => {
  const about = aboutIndicator(FORM, NAME);
  expect(accepted(about, FORM, " 已核实\r\n\t见附件\u001b[31m ").reason).toBe("已核实 见附件 [31m");
  expect(accepted(about, FORM, "长".repeat(500)).reason).toHaveLength(500);
});

test("accepted again, the later reason stands alone; withdrawn, none", () => {
  const another = accepted(aboutIndicator(FORM, "校舍安全使用年限"), FORM);
  const again = { ...ACCEPTANCE, reason: "另有依据", field: "indicators[2].annualValue" };
  const list = withAcceptance([ACCEPTANCE, another], again);
  expect(list).toEqual([another, again]);
  expect(withoutAcceptance(list, ACCEPTANCE)).toEqual([another]);
});
