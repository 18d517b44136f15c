import fc from "../support/fast-check";
import { BUDGET_FIELDS } from "../../src/declaration/form-parts";
import { LOCALES } from "../../src/declaration/locale";
import { printableEdition } from "../../src/editions/editions";
import { RULES } from "../../src/rules/catalogue";
import { wordFinding } from "../../src/rules/word-finding";
import type { CellValue } from "../../src/sheet/sheet-picture";
import {
  CONSISTENT,
  declarationWith,
  type FormChanges,
  type IndicatorRow,
  type TaskRow,
} from "../support/declaration";
import { findingsOf } from "../support/run-rules";

/** What people and broken formulas leave in cells. */
const amount = fc.constantFrom<CellValue>(
  null,
  0,
  12.5,
  120,
  120.01,
  932.4,
  8124000,
  999_999_999,
  -2.5,
  "—",
  "289.07",
  "525万(其中:区级)",
  "二十三万",
  "#REF!",
  "########",
  true,
);
const text = fc.constantFrom<CellValue>(
  null,
  "无",
  "#N/A",
  "  ",
  "培训3次",
  "≥90%",
  "105%",
  "3次，200人",
  45657,
);

const task = fc.tuple(text, text, amount, text) satisfies fc.Arbitrary<TaskRow>;
const indicator = fc.tuple(text, text, text) satisfies fc.Arbitrary<IndicatorRow>;

const anyForm: fc.Arbitrary<FormChanges> = fc.record({
  department: text,
  goal: text,
  budget: fc.dictionary(fc.constantFrom(...BUDGET_FIELDS), amount),
  tasks: fc.array(task, { maxLength: 12 }),
  otherTask: fc.tuple(text, amount, text),
  indicators: fc.dictionary(
    fc.constantFrom(...Object.keys(CONSISTENT.indicators)),
    fc.array(indicator, { minLength: 1, maxLength: 3 }),
  ),
});

test("whatever a form holds, it is judged, and every finding is a whole sentence at a cell", () => {
  const edition = printableEdition("guangzhou-department");
  fc.assert(
    fc.property(anyForm, (form) => {
      for (const finding of findingsOf(declarationWith(form), ...RULES)) {
        expect(finding.cells.length).toBeGreaterThan(0);
        expect(new Set(finding.cells).size).toBe(finding.cells.length);
        for (const locale of LOCALES) {
          const sentence = wordFinding(finding, edition, locale);
          expect(sentence).not.toMatch(/[{}]|undefined|NaN|。；|\.;/);
          expect(sentence).toMatch(locale === "zh-CN" ? /。$/ : /\.$/);
        }
      }
    }),
  );
});
