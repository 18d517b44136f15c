import { sumReference } from "../../../src/rules/sums/sum-reference";

test.each([
  [["B5"], "B5"],
  [["B5", "B6", "B7"], "B5:B7"],
  [["E6", "F6", "G6"], "E6:G6"],
  [["D6", "D7", "D9", "D11", "D12"], "D6:D7,D9,D11:D12"],
  [["C5", "D6"], "C5,D6"],
  [["C5", "D5", "D6"], "C5:D5,D6"],
  [["B7", "B6"], "B7,B6"],
  [[], ""],
])("%j are %s", (cells, reference) => {
  expect(sumReference(cells)).toBe(reference);
});
