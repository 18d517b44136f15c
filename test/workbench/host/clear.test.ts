import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

const LOOK: IStyleData = { bg: { rgb: "#FFEE00" }, bl: BooleanNumber.TRUE };

let excel: OpenExcel;

beforeEach(() => {
  const rows = [
    ["甲", 1, "=B1*2"],
    ["乙", 2, "=B2*2"],
  ];
  excel = openExcel({
    data: {
      ...workbookData({
        表: { rows, merges: ["A1:A2", "E1:F2"], styles: { "A1:C2": LOOK, "E1:F2": LOOK } },
        锁: { rows, merges: ["A1:A2"] },
      }),
      resources: [
        {
          name: "SHEET_DATA_VALIDATION_PLUGIN",
          data: JSON.stringify({
            "sheet-1": [
              {
                uid: "v",
                type: "custom",
                formula1: "=B1>0",
                ranges: [{ startRow: 0, startColumn: 1, endRow: 1, endColumn: 2 }],
              },
            ],
          }),
        },
        {
          name: "SHEET_NOTE_PLUGIN",
          data: JSON.stringify({
            "sheet-1": { 1: { 1: { id: "n", row: 1, col: 1, width: 1, height: 1, note: "批注" } } },
          }),
        },
      ],
    },
    protection: { "sheet-2": { allowFormatCells: true } },
  });
});

afterEach(() => {
  excel.close();
});

/** Clears, then reads contents and looks of A1:C2, merged areas, rules, and what the engine's plugins keep. */
const cleared = (address: string, applyTo?: "All" | "Contents" | "Formats") =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B1:C2").conditionalFormats.add("Custom").custom.rule.formula = "=$B1>0";
    // The selection is elsewhere: the engine's own clearing would clear the merged areas there.
    sheet.getRange("E1").select();
    sheet.getRange(address).clear(applyTo);
    const cells = sheet.getRange("A1:C2");
    cells.load("formulas");
    const fills = ["A1", "B1", "C2", "E1"].map((cell) => {
      const { fill } = sheet.getRange(cell).format;
      fill.load("color");
      return fill;
    });
    const merges = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
    merges.load("address");
    const rules = sheet.getRange("A1:C2").conditionalFormats;
    rules.load("items/type");
    await context.sync();
    const own = rules.items[0]?.getRanges();
    own?.load("address");
    await context.sync();
    return {
      formulas: cells.formulas,
      filled: fills.map(({ color }) => color !== "#FFFFFF"),
      merges: merges.isNullObject ? "" : merges.address.replaceAll("表!", ""),
      rule: own?.address.replaceAll("表!", "") ?? "",
      validation: kept("SHEET_DATA_VALIDATION_PLUGIN", "formula1"),
      note: kept("SHEET_NOTE_PLUGIN", "note"),
    };
  });

/** Whether a plugin keeps anything with such a part. */
const kept = (name: string, part: string): boolean => {
  const resources = excel.univer.getActiveWorkbook()?.save().resources;
  return resources?.find((one) => one.name === name)?.data.includes(`"${part}"`) ?? false;
};

const CONTENTS = [
  ["甲", 1, "=B1*2"],
  ["", 2, "=B2*2"],
];
const BLANK = [
  ["", "", ""],
  ["", "", ""],
];

test("contents alone", async () => {
  expect(await cleared("A1:C2", "Contents")).toEqual({
    formulas: BLANK,
    filled: [true, true, true, true],
    merges: "A1:A2,E1:F2",
    rule: "B1:C2",
    validation: true,
    note: true,
  });
});

test("formats alone: merged areas that are touched are separated, others stay", async () => {
  expect(await cleared("A2:B2", "Formats")).toEqual({
    formulas: [
      ["甲", 1, "=B1*2"],
      ["乙", 2, "=B2*2"],
    ],
    filled: [false, true, true, true],
    merges: "E1:F2",
    rule: "B1:C1,C2",
    validation: true,
    note: true,
  });
});

test("everything, as when nothing is said", async () => {
  expect(await cleared("A1:C2")).toEqual({
    formulas: BLANK,
    filled: [false, false, false, true],
    merges: "E1:F2",
    rule: "",
    validation: false,
    note: false,
  });
});

test("the whole sheet, in no time", async () => {
  expect(await cleared("1:1048576", "All")).toMatchObject({
    formulas: BLANK,
    filled: [false, false, false, false],
    merges: "",
  });
});

test("a rule that loses its first cells still compares each cell with its own row", async () => {
  await cleared("B1:C1", "All");
  const formula = await Excel.run(async (context) => {
    const { rule } = context.workbook.worksheets
      .getFirst()
      .getRange("B2")
      .conditionalFormats.getItemAt(0).custom;
    rule.load("formula");
    await context.sync();
    return rule.formula;
  });
  expect(formula).toBe("=$B2>0");
  const validations = excel.univer.getActiveWorkbook()?.getActiveSheet().getDataValidations();
  expect(validations?.map(({ rule }) => rule.formula1)).toEqual(["=B2>0"]);
});

test("several areas at once; other kinds of clearing are named", async () => {
  const clear = (applyTo: "Contents" | "Hyperlinks") =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRanges("A1,C1:C2").clear(applyTo);
      const cells = sheet.getRange("A1:C2");
      cells.load("formulas");
      await context.sync();
      return cells.formulas;
    });
  expect(await clear("Contents")).toEqual([
    ["", 1, ""],
    ["", 2, ""],
  ]);
  const error = await errorOf(clear("Hyperlinks"));
  expect([error.code, error.message]).toEqual([
    "ApiNotImplemented",
    expect.stringContaining('Range.clear("Hyperlinks")'),
  ]);
});

test.each([
  ["B1", "Contents", "AccessDenied"],
  ["B1", "All", "AccessDenied"],
  ["A1", "Formats", "AccessDenied"],
  ["B1", "Formats", null],
] as const)("protected with formats allowed: clearing of %s, %s", async (address, what, code) => {
  const clear = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("锁").getRange(address).clear(what);
    await context.sync();
  });
  if (code === null) {
    await clear;
  } else {
    expect((await errorOf(clear)).code).toBe(code);
  }
});

test("what has been cleared is not half undone", async () => {
  excel.univer.getActiveWorkbook()?.getActiveSheet().getRange("B1").setValue(5);
  await cleared("A1:C2");
  excel.univer.getActiveWorkbook()?.undo();
  expect(
    excel.univer.getActiveWorkbook()?.getActiveSheet().getRange("B1").getRawValue(),
  ).toBeNull();
});

test("contents as read before", async () => {
  expect((await cleared("D9", "All")).formulas).toEqual(CONTENTS);
});
