import { noticeCode } from "../../src/commands/notice-code";
import { noticeText, noticeTitle } from "../../src/commands/notice-text";
import type { Outcome } from "../../src/commands/outcome";
import type { Validation } from "../../src/commands/validate-open-workbook";
import type { HeightFitting } from "../../src/excel/fit-row-heights";
import type { Inserted } from "../../src/excel/insertion";
import { LOCALES } from "../../src/declaration/locale";
import { checkedWith, validationOf } from "../support/checked-declaration";
import { finding } from "../support/finding-builders";

function validated(validation: Validation, more: Partial<Validation> = {}): Outcome {
  return { type: "validated", validation: { ...validation, ...more } };
}

const CLEAN = checkedWith([]);
const REMARKED = checkedWith([finding({ severity: "warning" })]);
const FAULTY = checkedWith([finding()]);
const INSERTED: Inserted = {
  status: "inserted",
  sheet: "申报表",
  area: "A1:E39",
  widened: [],
  undo: {
    kind: "sheet",
    sheetId: "1",
    area: "A1:E39",
    placed: { content: "[]", around: "[]" },
    rowHeights: [],
    columnWidths: [],
  },
};
const FITTED: HeightFitting = {
  sheet: "申报表",
  changed: 2,
  cut: [],
  undo: { kind: "heights", sheetId: "1", rows: [] },
};
const LOCKED = { sheet: "申报表", reason: "protected" } as const;

test.each<[string, Outcome, string | null]>([
  ["a problem", { type: "failed", code: "cell-edit-mode" }, "problem-cell-edit-mode"],
  ["marks in the sheet", validated(validationOf(CLEAN, FAULTY), { marked: 1 }), null],
  ["nothing found", validated(validationOf(CLEAN, CLEAN)), "clean"],
  [
    "nothing that the settings show",
    validated({ ...validationOf(CLEAN, REMARKED), shown: ["error"] }),
    "not-shown",
  ],
  ["a finding without a cell", validated(validationOf(FAULTY)), "not-marked"],
  [
    "a sheet not marked",
    validated(validationOf(FAULTY), { marked: 3, unmarked: [LOCKED] }),
    "not-marked",
  ],
  [
    "no declaration",
    validated({
      ...validationOf(),
      checked: { status: "unrecognised", reason: "project", sheet: "项目表" },
    }),
    "unrecognised-project",
  ],
  ["cleared marks", { type: "cleared", clearing: { cleared: 2, refused: [] } }, null],
  ["a form on a new sheet", { type: "form-inserted", insertion: INSERTED }, null],
  ["fitted rows", { type: "rows-fitted", fitting: { status: "fitted", fitting: FITTED } }, null],
  [
    "a row that cannot be high enough",
    { type: "rows-fitted", fitting: { status: "fitted", fitting: { ...FITTED, cut: [10] } } },
    "row-cut",
  ],
  [
    "no form to fit",
    { type: "rows-fitted", fitting: { status: "no-form", sheet: "封面" } },
    "no-form",
  ],
  ["kept marks", { type: "cleared", clearing: { cleared: 2, refused: [LOCKED] } }, "not-cleared"],
])("without a pane, %s", (_name, outcome, code) => {
  expect(noticeCode(outcome)).toBe(code);
});

describe.each(LOCALES)("in %s", (locale) => {
  const unknown = noticeText("problem-unknown", locale);

  test.each([
    "clean",
    "not-marked",
    "not-shown",
    "not-cleared",
    "no-form",
    "row-cut",
    "problem-workbook-protected",
    "problem-sheet-protected",
    "unrecognised-empty",
    "unrecognised-none",
    "unrecognised-project",
    "unrecognised-self-evaluation",
    "unrecognised-monitoring",
    "problem-cell-edit-mode",
    "problem-too-old",
    "problem-internal",
  ])("%s has a sentence of its own", (code) => {
    expect(noticeText(code, locale)).toMatch(/[。.]$/);
    expect(noticeText(code, locale)).not.toBe(unknown);
  });

  test.each(["", "toString", "<b>"])("the code '%s' is reported as an unknown problem", (code) => {
    expect(noticeText(code, locale)).toBe(unknown);
  });

  test("the window has a title", () => {
    expect(noticeTitle(locale)).not.toBe("");
  });
});
