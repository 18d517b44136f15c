import { amountNotNegative } from "../../../src/rules/structure/s08-amount-not-negative";
import { amountStoredAsNumber } from "../../../src/rules/structure/s06-amount-stored-as-number";
import { amountWithoutUnitSuffix } from "../../../src/rules/structure/s07-amount-without-unit-suffix";
import { editionOf } from "../../../src/editions/editions";
import { wordFinding } from "../../../src/rules/word-finding";
import { setCells } from "../../support/spreadsheet-edits";
import { findingsOf, inShort } from "../../support/run-rules";
import { NATIONAL } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { sheetPicture } from "../../support/sheet-picture";

const RULES = [amountStoredAsNumber, amountWithoutUnitSuffix, amountNotNegative] as const;

test.each([
  ["a text in the total of a kind of fund", "F8", "120", "info text F8"],
  ["a unit in a kind of fund", "E6", "60万元", "warning suffix E6"],
  ["a kind of fund below 0", "E6", -60, "error negative E6"],
])("%s is reported by its cell", (_, cell, value, expected) => {
  const declaration = readOne(sheetPicture(setCells(NATIONAL, { [cell]: value })));
  const found = findingsOf(declaration, ...RULES);
  expect(found.map(inShort)).toEqual([expected]);
  const [finding] = found;
  expect(finding && wordFinding(finding, editionOf(declaration), "zh-CN")).toMatch(
    new RegExp(`^${cell}`),
  );
});

test("the form as it is has none of them", () => {
  expect(findingsOf(readOne(sheetPicture(NATIONAL)), ...RULES)).toEqual([]);
});
