import fc from "../support/fast-check";
import type { AmountReading, SheetUnit } from "../../src/declaration/amount";
import { readAmount } from "../../src/reader/read-amount";
import type { CellValue } from "../../src/sheet/sheet-picture";

interface Expected {
  readonly suffix?: string;
  readonly explanation?: string;
  readonly doubled?: boolean;
  readonly wan?: number;
}

function read(
  value: CellValue,
  unit: SheetUnit | null = "万元",
  formula: string | null = null,
  numberFormat = "General",
) {
  return readAmount({ value, text: String(value ?? ""), formula, numberFormat }, "B5", unit);
}

describe("numbers", () => {
  test.each<[value: CellValue, unit: SheetUnit | null, fen: number, wan: number]>([
    [289.07, "万元", 289_070_000, 289.07],
    [289.07, null, 289_070_000, 289.07],
    [0, "万元", 0, 0],
    [-2.5, "万元", -2_500_000, -2.5],
    [0.1 + 0.2, "万元", 300_000, 0.30000000000000004],
    [4815.2706, "万元", 4_815_270_600, 4815.2706],
    [0.0000005, "万元", 1, 0.0000005],
    [-0.0000005, "万元", -1, -0.0000005],
    [0.00000049, "万元", 0, 0.00000049],
    [2_890_700, "元", 289_070_000, 289.07],
    [1.005, "元", 101, 0.0001005],
    [1.115, "元", 112, 0.0001115],
    [1e-300, "万元", 0, 1e-300],
  ])("%j in %s is %d 分", (value, unit, money, wan) => {
    const field = read(value, unit);
    expect(field.value).toBe(money);
    expect(field.reading).toEqual({
      kind: "number",
      storedAs: "number",
      suffix: null,
      unit: unit ?? "万元",
      scale: 0,
      explanation: null,
      doubled: false,
      wan,
    });
  });

  test("a number counts as its format shows it, a text as it stands", () => {
    expect(read(2_890_700, "万元", null, "0!.0000").value).toBe(289_070_000);
    expect(read(2_890_700, "万元", "=B6", "0!.0,").value).toBe(289_070_000);
    expect(read(2_890_700, "元", null, '0!.0,"万"').value).toBe(289_070_000);
    expect(read("289.07", "万元", null, "0!.0,").value).toBe(289_070_000);
  });

  test("a number that is shown as a date is none", () => {
    expect(read(397, "万元", null, 'm"月"d"日"').reading).toEqual({
      kind: "unreadable",
      reason: "not-a-number",
    });
  });

  test.each([13_800_138_000, 1e300, -1e300])("%d is not an amount", (value) => {
    expect(read(value).reading).toEqual({ kind: "unreadable", reason: "not-a-number" });
  });

  test("a formula with a result is a number", () => {
    const field = read(312.83, "万元", "=B5+B6");
    expect(field).toMatchObject({ value: 312_830_000, reading: { storedAs: "formula" } });
  });
});

describe("texts that are numbers", () => {
  test.each<[text: string, fen: number, expected: Expected]>([
    ["289.07", 289_070_000, {}],
    ["２８９．０７", 289_070_000, {}],
    [" 289 .07\n", 289_070_000, {}],
    ["1,234.50", 1_234_500_000, {}],
    ["1，234.50", 1_234_500_000, {}],
    ["￥12", 12_000_000, {}],
    ["+12", 12_000_000, {}],
    ["－2.50", -2_500_000, {}],
    ["−2.50", -2_500_000, {}],
    ["(2.50)", -2_500_000, {}],
    ["（2.50）", -2_500_000, {}],
    ["（-2.50）", -2_500_000, {}],
    ["2000万元", 2_000_000_000, { suffix: "万元" }],
    ["120万", 120_000_000, { suffix: "万" }],
    ["２．５０万元", 2_500_000, { suffix: "万元" }],
    ["25000元", 2_500_000, { suffix: "元" }],
    ["1.2亿", 12_000_000_000, { suffix: "亿" }],
    ["1.2亿元", 12_000_000_000, { suffix: "亿元" }],
    ["525万(其中设备200万元)", 525_000_000, { suffix: "万", explanation: "(其中设备200万元)" }],
    ["5【含(上年)】", 5_000_000, { explanation: "(含(上年))" }],
    ["289.07289.07", 289_070_000, { doubled: true }],
    ["289.07\n289.07", 289_070_000, { doubled: true }],
    [
      "525万525万(其中200万)",
      525_000_000,
      { suffix: "万", explanation: "(其中200万)", doubled: true },
    ],
    ["0", 0, {}],
  ])("%j is %d 分", (text, money, expected) => {
    const { value, reading } = read(text);
    expect(value).toBe(money);
    expect(reading).toEqual({
      kind: "number",
      storedAs: "text",
      suffix: null,
      unit: "万元",
      scale: 0,
      explanation: null,
      doubled: false,
      wan: money / 1_000_000,
      ...expected,
    });
  });

  test("a suffix goes before the unit of the sheet", () => {
    expect(read("2万", "元").value).toBe(2_000_000);
    expect(read("20000", "元").value).toBe(2_000_000);
  });
});

describe("nothing", () => {
  test.each([
    [null, null],
    ["", null],
    [" \u3000", null],
    ["—", "—"],
    ["——", "——"],
    ["– –", "––"],
    ["-", "-"],
    ["/", "/"],
    ["*", "*"],
    ["**", "**"],
    ["无", "无"],
    ["空", "空"],
    ["不 适 用", "不适用"],
    ["—（本年没有）", "—(本年没有)"],
  ])("%j is blank, mark %j", (value, mark) => {
    const field = read(value);
    expect(field.value).toBeNull();
    expect(field.reading).toEqual({ kind: "blank", mark });
  });
});

describe("unreadable", () => {
  test.each<[value: CellValue, reason: string]>([
    ["#REF!", "error-value"],
    ["#DIV/0!", "error-value"],
    ["#N/A", "error-value"],
    ["#NAME?", "error-value"],
    ["####", "error-value"],
    ["#1号楼", "not-a-number"],
    ["二十三万", "not-a-number"],
    ["12,34", "not-a-number"],
    ["1,2345", "not-a-number"],
    ["12.", "not-a-number"],
    [".5", "not-a-number"],
    ["12 至 15", "not-a-number"],
    ["400\n20", "not-a-number"],
    ["２００ \r\n 300万元", "not-a-number"],
    ["525万200万", "not-a-number"],
    ["525万525", "not-a-number"],
    ["525万(其中200万", "not-a-number"],
    ["约5万元", "not-a-number"],
    ["5%", "not-a-number"],
    ["1e3", "not-a-number"],
    [true, "not-a-number"],
    ["9".repeat(400), "not-a-number"],
  ])("%j: %s", (value, reason) => {
    const field = read(value);
    expect(field.value).toBeNull();
    expect(field.reading).toEqual({ kind: "unreadable", reason });
  });

  test("a formula without a result", () => {
    const field = read(null, "万元", "=B5+B6");
    expect(field.reading).toEqual({ kind: "unreadable", reason: "no-result" });
    expect(field.raw).toBe("=B5+B6");
  });
});

test("money with two decimals of 万元 is exact, as a number and as a text", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e10, max: 1e10 }), (cents) => {
      const value = cents / 100;
      expect(read(value).value).toBe(cents * 10_000 + 0);
      expect(read(value.toFixed(2)).value).toBe(cents * 10_000 + 0);
    }),
  );
});

test("any text gives a reading, and only numbers have a value", () => {
  const pieces = fc.constantFrom(...Array.from("0123456789.,()（）元万亿-—/*#¥ 无其中e+%\n"));
  fc.assert(
    fc.property(fc.string({ unit: pieces }), (text) => {
      const { value, reading }: { value: unknown; reading: AmountReading } = read(text);
      expect(value !== null).toBe(reading.kind === "number");
    }),
  );
});
