import { fen } from "../../src/declaration/money";
import { readAmount } from "../../src/reader/read-amount";
import { amountCorrection } from "../../src/rules/amount-correction";

test("what is put into a cell is shown as the amount by the cell's format", () => {
  const shownInWan = { value: 1, text: "0.0", formula: null, numberFormat: "0!.0," };
  expect(amountCorrection(readAmount(shownInWan, "B5", "万元"), fen(1_200_050_000))).toEqual({
    cell: "B5",
    before: "0.0",
    after: { kind: "number", value: 12_000_500 },
  });
});

test("a formula is not replaced", () => {
  const sum = { value: 1, text: "1", formula: "=A1", numberFormat: "General" };
  expect(amountCorrection(readAmount(sum, "B5", "万元"), fen(1_000_000))).toBeNull();
});
