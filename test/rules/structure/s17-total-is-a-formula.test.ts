import { totalIsAFormula } from "../../../src/rules/structure/s17-total-is-a-formula";
import type { CellAddress } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { readForm } from "../../support/declaration";
import { setCells } from "../../support/spreadsheet-edits";
import { filledExample } from "../../support/filled-example";
import { NATIONAL } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { onlyFinding, testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

/** The totals of the national form: of its rows and of its columns. */
const ALL = {
  D6: "=SUM(E6:F6)",
  D7: "=SUM(E7:F7)",
  D8: "=SUM(D6:D7)",
  E8: "=SUM(E6:E7)",
  F8: "=SUM(F6:F7)",
} as const;

function national(
  formulas: Readonly<Record<CellAddress, string>>,
  changes: Readonly<Record<CellAddress, CellValue>> = {},
) {
  return () => readOne(sheetPicture({ ...setCells(NATIONAL, changes), formulas }));
}

function typed(...cells: readonly (keyof typeof ALL)[]) {
  return Object.fromEntries(
    Object.entries(ALL).filter(([cell]) => !cells.some((omitted) => omitted === cell)),
  );
}

testRule(
  totalIsAFormula,
  [
    ["no printed totals", {}],
    ["no formula at all", national({})],
    ["formulas everywhere", national(ALL)],
    ["a blank total", national(typed("F8"), { F8: null })],
    ["an asterisk for a total", national(typed("F8"), { F8: "*" })],
    ["one part only", national(typed("D7"), { F7: null })],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    ["the total of all tasks", national(typed("D8")), "info typed D8"],
    ["the total of a task", national(typed("D6")), "info typed D6"],
    ["a kind of fund", national(typed("E8")), "info typed E8"],
    ["as text", national(typed("D8"), { D8: "180.50" }), "info typed D8"],
    ["several", national(typed("D7", "F8")), "info typed D7", "info typed F8"],
    ["one that does not add up", national(typed("D8"), { D8: 190 }), "info typed D8"],
  ],
);

describe("the formula that it offers", () => {
  test("sums the parts", () => {
    expect(onlyFinding(totalIsAFormula, national(typed("D8"))).correction).toEqual({
      cell: "D8",
      before: "180.5",
      after: { kind: "formula", formula: "=SUM(D6:D7)" },
    });
    expect(onlyFinding(totalIsAFormula, national(typed("D6"))).correction).toMatchObject({
      cell: "D6",
      after: { formula: "=SUM(E6:F6)" },
    });
  });

  test.each<[string, Readonly<Record<CellAddress, CellValue>>]>([
    ["would change the total", { D8: 190 }],
    ["would leave out a part stored as text", { E6: "100.00" }],
  ])("is none where it %s", (_, changes) => {
    const cell = changes.E6 === undefined ? "D8" : "E8";
    expect(onlyFinding(totalIsAFormula, national(typed(cell), changes)).correction).toBeNull();
  });
});
