import fc from "../../support/fast-check";
import { LOCALES } from "../../../src/declaration/locale";
import { editionOf } from "../../../src/editions/editions";
import { wordFinding } from "../../../src/rules/word-finding";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { DETERMINISTIC } from "../../support/deterministic-rules";
import { setCells } from "../../support/spreadsheet-edits";
import { findingsOf } from "../../support/run-rules";
import { FLAT_LIST, NATIONAL } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { sheetPicture } from "../../support/sheet-picture";

const AMOUNT_CELLS = ["D6", "E6", "F6", "D7", "E7", "F7", "D8", "E8", "F8"];
const amount = fc.constantFrom<CellValue>(
  null,
  "*",
  0,
  20,
  100,
  120,
  180.51,
  1200000,
  "12.3.4",
  "#N/A",
);
const amounts = fc.dictionary(fc.constantFrom(...AMOUNT_CELLS), amount);
const weight = fc.constantFrom<CellValue>(null, 0, 20, 30, "30分", "—", -5);
const weights = fc.dictionary(fc.constantFrom("C6", "C7", "C8", "C9"), weight);

test("whatever stands in totals and weights, every finding is a whole sentence at a cell", () => {
  fc.assert(
    fc.property(amounts, weights, fc.boolean(), (inTasks, inIndicators, hasFormula) => {
      const formulas: Readonly<Record<string, string>> = hasFormula ? { D6: "=SUM(E6:F6)" } : {};
      for (const declaration of [
        readOne(sheetPicture({ ...setCells(NATIONAL, inTasks), formulas })),
        readOne(sheetPicture(setCells(FLAT_LIST, inIndicators))),
      ]) {
        for (const finding of findingsOf(declaration, ...DETERMINISTIC)) {
          expect(new Set(finding.cells).size).toBe(finding.cells.length);
          for (const locale of LOCALES) {
            const sentence = wordFinding(finding, editionOf(declaration), locale);
            expect(sentence).not.toMatch(/[{}]|undefined|NaN|。；|\.;/);
            expect(sentence).toMatch(locale === "zh-CN" ? /。$/ : /\.$/);
          }
        }
      }
    }),
  );
});

test("totals that were computed hold", () => {
  const hundredths = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(hundredths, hundredths, hundredths, hundredths, (a, b, c, d) => {
      const form = setCells(NATIONAL, {
        E6: a / 100,
        F6: b / 100,
        D6: (a + b) / 100,
        E7: c / 100,
        F7: d / 100,
        D7: (c + d) / 100,
        E8: (a + c) / 100,
        F8: (b + d) / 100,
        D8: (a + b + c + d) / 100,
      });
      const found = findingsOf(readOne(sheetPicture(form)), ...DETERMINISTIC);
      expect(found.filter(({ rule }) => rule.startsWith("A"))).toEqual([]);
    }),
  );
});
