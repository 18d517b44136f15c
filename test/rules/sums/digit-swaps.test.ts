import { fen } from "../../../src/declaration/money";
import { digitSwaps } from "../../../src/rules/sums/digit-swaps";

test.each([
  [312_830_000, "万元", [132_830_000, 321_830_000, 318_230_000, 312_380_000]],
  [105_000_000, "万元", [150_000_000, 100_500_000]],
  [110_000_000, "万元", [101_000_000]],
  [120_000, null, [210_000]],
  [90_000, "万元", []],
  [0, "万元", []],
  [1_234, "元", [2_134, 1_324, 1_243]],
  [-2_500_000, "万元", [-5_200_000, -2_050_000]],
] as const)("%d 分 on a sheet in %s", (amount, unit, swaps) => {
  expect(digitSwaps(fen(amount), unit)).toEqual(swaps);
});
