import fc from "fast-check";
import { fen } from "../../../src/declaration/money";
import { amountText } from "../../../src/taskpane/view/equation-view";

test.each([
  [0, "0.00"],
  [312_830_000, "312.83"],
  [9_260_000, "9.26"],
  [-9_260_000, "−9.26"],
  [5_000, "0.005"],
  [1, "0.000001"],
  [-1, "−0.000001"],
  [4_815_270_600, "4815.2706"],
  [1_234_567_000_000, "1234567.00"],
  [100_000_000, "100.00"],
])("%d 分 is written %s", (amount, text) => {
  expect(amountText(fen(amount))).toBe(text);
});

test("no amount loses anything, and none has fewer than two decimals", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (amount) => {
      const text = amountText(fen(amount));
      expect(text).toMatch(/^−?\d+\.\d{2,6}$/);
      const [whole = "", decimals = ""] = text.replace("−", "-").split(".");
      expect(BigInt(whole + decimals.padEnd(6, "0"))).toBe(BigInt(amount));
    }),
  );
});
