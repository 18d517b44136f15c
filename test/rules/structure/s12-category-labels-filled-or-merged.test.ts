import { categoryLabelsFilledOrMerged } from "../../../src/rules/structure/s12-category-labels-filled-or-merged";
import type { CellAddress } from "../../../src/sheet/address";
import { readForm } from "../../support/declaration";
import { setCells } from "../../support/spreadsheet-edits";
import { editedDeclaration } from "../../support/edited-declaration";
import { filledExample } from "../../support/filled-example";
import { FLAT_LIST } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

/** The consistent form, labelled in every row from 20 to 29, without these labels. */
function without(...cells: readonly CellAddress[]) {
  return () =>
    editedDeclaration((form) =>
      setCells(form, Object.fromEntries(cells.map((cell) => [cell, null]))),
    );
}

function merged(area: string, ...cells: readonly CellAddress[]) {
  return () =>
    editedDeclaration((form) => {
      const emptied = setCells(form, Object.fromEntries(cells.map((cell) => [cell, null])));
      return { ...emptied, merges: [...emptied.merges, area] };
    });
}

testRule(
  categoryLabelsFilledOrMerged,
  [
    ["a label in every row", {}],
    ["merged categories", merged("B20:B21", "B21")],
    ["merged classes", merged("A20:A24", "A21", "A22", "A23", "A24")],
    [
      "a row without content",
      () =>
        editedDeclaration((form) => setCells(form, { A27: null, C27: null, D27: null, E27: null })),
    ],
    ["a flat list has no labels", () => readOne(sheetPicture(FLAT_LIST))],
    ["merged areas are not known", () => readForm(filledExample({}, { merges: null }))],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    ["one category lost", without("B21"), "warning inherited B21"],
    [
      "a copy that lost its merges",
      without("A21", "A22", "A23", "A24", "B21"),
      "warning inherited A21 A22 A23 A24",
      "warning inherited B21",
    ],
    ["one class lost", without("A26"), "warning inherited A26"],
    ["no class above", without("A20"), "warning inherited A20"],
    ["no category above", without("B20"), "error none B20"],
    ["the first two categories", without("B20", "B21"), "error none B20 B21"],
    ["a category ends with its class", without("B25"), "error none B25"],
  ],
);
