import { BooleanNumber } from "@univerjs/core";
import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { waitUntil } from "../../support/wait-until";
import { workbookData } from "../../support/workbook-data";
import type { SheetProtection } from "../../../src/workbench/document/workbench-document";

const range = (address: [number, number, number, number]) => {
  const [startRow, startColumn, endRow, endColumn] = address;
  return { startRow, startColumn, endRow, endColumn };
};

/** A form of five rows with a sum, and a sheet that refers to it. */
const form = () => ({
  ...workbookData({
    表: {
      rows: [
        ["标题", null, null],
        ["甲", 1, "=B2*2"],
        ["乙", 2, "=B3*2"],
        ["丙", 3, "=B4*2"],
        ["合计", "=SUM(B2:B4)", "=SUM(C2:C4)"],
      ],
      merges: ["A1:C1", "D2:D4"],
      styles: { "A3:C3": { bg: { rgb: "#FFEE00" }, bl: BooleanNumber.TRUE } },
    },
    引用: { rows: [["=表!B5", "=SUM(表!$B$1:B99)"]] },
  }),
  resources: [
    {
      name: "SHEET_DEFINED_NAME_PLUGIN",
      data: JSON.stringify({
        a: {
          id: "a",
          name: "数",
          formulaOrRefString: "表!$B$2:$B$4",
          localSheetId: "AllDefaultWorkbook",
        },
      }),
    },
    {
      name: "SHEET_DATA_VALIDATION_PLUGIN",
      data: JSON.stringify({
        "sheet-1": [
          { uid: "v", type: "custom", formula1: "=B2>=$B$5", ranges: [range([1, 1, 3, 1])] },
        ],
      }),
    },
    {
      name: "SHEET_NOTE_PLUGIN",
      data: JSON.stringify({
        "sheet-1": { 3: { 0: { id: "n", row: 3, col: 0, width: 1, height: 1, note: "批注" } } },
      }),
    },
  ],
});

let excel: OpenExcel;

const open = (protection: Record<string, SheetProtection> = {}) => {
  excel = openExcel({ data: form(), protection });
};

afterEach(() => {
  excel.close();
});

/** Acts on the form, then reads it. */
const after = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    act(sheet);
    const cells = sheet.getRange("A1:C7");
    const merges = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
    const other = context.workbook.worksheets.getItem("引用").getRange("A1:B1");
    cells.load("formulas,values");
    merges.load("address");
    other.load("formulas,values");
    await context.sync();
    return {
      formulas: cells.formulas.map((row) => row.join("|")),
      sums: [
        ...other.values,
        ...cells.values.filter(([name]) => name === "合计"),
      ].flat() as unknown[],
      merges: merges.isNullObject ? [] : merges.address.replaceAll("表!", "").split(",").sort(),
      other: other.formulas.flat() as unknown[],
    };
  });

const resource = (name: string): unknown => {
  const resources = excel.univer.getActiveWorkbook()?.save().resources;
  return JSON.parse(resources?.find((one) => one.name === name)?.data ?? "null");
};

test("a row within: formulas, merges and other sheets follow, sums take it in", async () => {
  open();
  const result = await after((sheet) => {
    sheet.getRange("4:4").insert("Down");
    sheet.getRange("B4").values = [[10]];
  });
  expect(result).toEqual({
    formulas: [
      "标题||",
      "甲|1|=B2*2",
      "乙|2|=B3*2",
      "|10|",
      "丙|3|=B5*2",
      "合计|=SUM(B2:B5)|=SUM(C2:C5)",
      "||",
    ],
    sums: [16, 32, "合计", 16, 12],
    merges: ["A1:C1", "D2:D5"],
    other: ["=表!B6", "=SUM(表!$B$1:B100)"],
  });
  expect(resource("SHEET_DEFINED_NAME_PLUGIN")).toMatchObject({
    a: { formulaOrRefString: "表!$B$2:$B$5" },
  });
  expect(resource("SHEET_DATA_VALIDATION_PLUGIN")).toMatchObject({
    "sheet-1": [{ uid: "v", formula1: "=B2>=$B$6", ranges: [range([1, 1, 4, 1])] }],
  });
  expect(resource("SHEET_NOTE_PLUGIN")).toMatchObject({
    "sheet-1": { 4: { 0: { note: "批注" } } },
  });
});

test("the same on a sheet that is not shown", async () => {
  open();
  excel.univer.getActiveWorkbook()?.setActiveSheet("sheet-2");
  const inserted = await after((sheet) => sheet.getRange("3:4").insert("Down"));
  expect(inserted.merges).toEqual(["A1:C1", "D2:D6"]);
  expect(inserted.other).toEqual(["=表!B7", "=SUM(表!$B$1:B101)"]);
  const deleted = await after((sheet) => {
    sheet.getRange("3:6").delete("Up");
  });
  expect(deleted.merges).toEqual(["A1:C1"]);
  expect(deleted.other).toEqual(["=表!B3", "=SUM(表!$B$1:B97)"]);
  expect(deleted.sums).toEqual([1, 2, "合计", 1, 2]);
});

test("a row directly above or below a merged area leaves its size", async () => {
  open();
  const above = await after((sheet) => sheet.getRange("2:2").insert("Down"));
  expect(above.merges).toEqual(["A1:C1", "D3:D5"]);
  const below = await after((sheet) => sheet.getRange("6:6").insert("Down"));
  expect(below.merges).toEqual(["A1:C1", "D3:D5"]);
  expect(below.formulas[6]).toBe("合计|=SUM(B3:B5)|=SUM(C3:C5)");
});

test("a deleted row takes along what referred to it alone", async () => {
  open();
  const result = await after((sheet) => {
    sheet.getRange("2:2").delete("Up");
    sheet.getRange("A7").formulas = [["=B3"]];
    sheet.getRange("3:3").delete("Up");
  });
  expect(result.formulas.slice(0, 6)).toEqual([
    "标题||",
    "乙|2|=B2*2",
    "合计|=SUM(B2:B2)|=SUM(C2:C2)",
    "||",
    "||",
    "=#REF!||",
  ]);
  expect(result.merges).toEqual(["A1:C1"]);
});

test("columns come and go like rows", async () => {
  open();
  const result = await after((sheet) => {
    const second = sheet.getRange("B:B");
    second.insert("Right");
    sheet.getRange("A:A").delete("Left");
  });
  expect(result.formulas[4]).toBe("|=SUM(B2:B4)|=SUM(C2:C4)");
  expect(result.merges).toEqual(["A1:C1", "D2:D4"]);
});

test("new rows look like the row above and are as high; in the first row there is none above", async () => {
  open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange("3:3").format.rowHeight = 40;
    sheet.getRange("4:5").insert("Down");
    sheet.getRange("1:1").insert("Down");
    const rows = sheet.getRange("A5:C6");
    const first = sheet.getRange("A1");
    rows.format.load("rowHeight");
    rows.format.fill.load("color");
    rows.format.font.load("bold");
    first.format.fill.load("color");
    const conditional = sheet.getRange("A5").conditionalFormats.getCount();
    await context.sync();
    expect(rows.format.rowHeight).toBe(40);
    expect(rows.format.fill.color).toBe("#FFEE00");
    expect(rows.format.font.bold).toBe(true);
    expect(first.format.fill.color).toBe("#FFFFFF");
    expect(conditional.value).toBe(0);
  });
});

test("conditional formats follow, and reach over a row directly below them", async () => {
  open();
  const ranges = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange("B2:B4").conditionalFormats.add("Custom").custom.rule.formula = "=$B2>$B$5";
    sheet.getRange("5:5").insert("Down");
    sheet.getRange("1:1").insert("Down");
    const formats = sheet.getRange("A1:F20").conditionalFormats;
    formats.load("items");
    await context.sync();
    const [format] = formats.items;
    const area = format?.getRange();
    area?.load("address");
    format?.custom.rule.load("formula");
    await context.sync();
    return [formats.items.length, area?.address, format?.custom.rule.formula];
  });
  expect(ranges).toEqual([1, "表!B3:B6", "=$B3>$B$7"]);
});

test("frozen rows take in a row that comes among them", async () => {
  open();
  const sheet = excel.univer.getActiveWorkbook()?.getActiveSheet();
  sheet?.setFrozenRows(2);
  await after((form) => form.getRange("2:2").insert("Down"));
  expect(sheet?.getFreeze()).toMatchObject({ ySplit: 3, startRow: 3 });
  await after((form) => form.getRange("4:4").insert("Down"));
  expect(sheet?.getFreeze()).toMatchObject({ ySplit: 3, startRow: 3 });
  await after((form) => {
    form.getRange("1:2").delete("Up");
  });
  expect(sheet?.getFreeze()).toMatchObject({ ySplit: 1, startRow: 1 });
});

test("ranges move with their cells; what is handed out lies at the new rows", async () => {
  open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    const below = sheet.getRange("A4");
    const { format } = below;
    const at = sheet.getRange("3:4");
    const added = at.insert("Down");
    format.fill.color = "#123456";
    [below, at, added].forEach((one) => one.load("address"));
    await context.sync();
    expect([below.address, at.address, added.address]).toEqual(["表!A6", "表!5:6", "表!3:4"]);
    const marked = sheet.getRange("A6");
    marked.format.fill.load("color");
    below.load("address");
    sheet.getRange("6:6").delete("Up");
    await context.sync();
    expect(marked.format.fill.color).toBe("#123456");
    below.load("values");
    expect((await errorOf(context.sync())).code).toBe("InvalidReference");
  });
});

test("the sheet keeps its size, and the event is told once", async () => {
  open();
  const told: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.onChanged.add((args) => {
      told.push(args);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("3:4").insert("Down");
    sheet.getRange("7:7").delete("Up");
    sheet.getRange("XFD1048576").load("address");
    await context.sync();
  });
  await waitUntil(() => told.length > 1);
  expect(told.map(({ changeType, address }) => [changeType, address])).toEqual([
    ["RowInserted", "3:4"],
    ["RowDeleted", "7:7"],
  ]);
  expect(excel.univer.getActiveWorkbook()?.getActiveSheet().getMaxRows()).toBe(1_048_576);
});

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  ["a part of a row", "ApiNotImplemented", (sheet) => sheet.getRange("A3:B3").insert("Down")],
  ["a row to the right", "InvalidArgument", (sheet) => sheet.getRange("3:3").insert("Right")],
  [
    "a column upwards",
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("C:C").delete("Up");
    },
  ],
  [
    "content pushed off the sheet",
    "InvalidOperation",
    (sheet) => {
      sheet.getRange("A1048575").values = [["letzte"]];
      sheet.getRange("1:2").insert("Down");
    },
  ],
])("refused: %s", async (_name, code, act) => {
  open();
  expect((await errorOf(after(act))).code).toBe(code);
});

test.each<[keyof SheetProtection, string, (sheet: Excel.Worksheet) => void]>([
  ["allowInsertRows", "AccessDenied", (sheet) => sheet.getRange("3:3").insert("Down")],
  ["allowInsertColumns", "AccessDenied", (sheet) => sheet.getRange("B:B").insert("Right")],
])("a protected sheet refuses it without %s", async (allowance, code, act) => {
  open({ "sheet-1": {} });
  expect((await errorOf(after(act))).code).toBe(code);
  excel.close();
  open({ "sheet-1": { [allowance]: true } });
  await after(act);
});

test("a protected sheet that allows deleting rows keeps those with locked cells", async () => {
  open({ "sheet-1": { allowDeleteRows: true } });
  const error = await errorOf(
    after((sheet) => {
      sheet.getRange("3:3").delete("Up");
    }),
  );
  expect(error.code).toBe("AccessDenied");
});
