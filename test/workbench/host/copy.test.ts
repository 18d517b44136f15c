import { BooleanNumber } from "@univerjs/core";
import { toRangeAddress } from "../../../src/sheet/address";
import { validationAreas } from "../../../src/workbench/host/model/validation-rules";
import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { waitUntil } from "../../support/wait-until";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({
    data: {
      ...workbookData({
        表: {
          rows: [
            ["甲", 1, "=B1*2+$B$1", "x"],
            ["乙", 2, "=SUM(B$1:B2)", null],
          ],
          merges: ["D1:D2"],
          styles: { "A1:A2": { bg: { rgb: "#FFEE00" }, bl: BooleanNumber.TRUE } },
        },
        别: { rows: [[7]] },
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
                ranges: [{ startRow: 0, startColumn: 1, endRow: 1, endColumn: 1 }],
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
  });
});

afterEach(() => {
  excel.close();
});

/** Acts, then reads the formulas of a range. */
const after = (address: string, act: (sheet: Excel.Worksheet) => void, sheetName = "表") =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("表"));
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const cells = sheet.getRange(address);
    const merges = cells.getMergedAreasOrNullObject();
    const rules = cells.conditionalFormats;
    cells.load("formulas,values");
    merges.load("address");
    rules.load("items/type");
    await context.sync();
    const own = rules.items.map((rule) => ({
      ranges: rule.getRanges(),
      rule: rule.custom.rule,
    }));
    own.forEach(({ ranges, rule }) => {
      ranges.load("address");
      rule.load("formula");
    });
    await context.sync();
    return {
      formulas: cells.formulas,
      values: cells.values,
      merges: merges.isNullObject ? "" : merges.address,
      rules: own.map(({ ranges, rule }) => `${ranges.address} ${rule.formula}`),
    };
  });

/** The formula of each validation of a sheet, with its areas. */
const validations = (sheet: string) =>
  excel.univer
    .getActiveWorkbook()
    ?.getSheetByName(sheet)
    ?.getDataValidations()
    .map(({ rule }) => [rule.formula1, validationAreas(rule).map(toRangeAddress).join()]);

test("everything: contents, formulas moved along, formats, merges, rules, notes", async () => {
  const result = await after("A5:D6", (sheet) => {
    sheet.getRange("B1:B2").conditionalFormats.add("Custom").custom.rule.formula = "=$A1=B1";
    sheet.getRange("A5").copyFrom("A1:D2");
  });
  expect(result).toEqual({
    formulas: [
      ["甲", 1, "=B5*2+$B$1", "x"],
      ["乙", 2, "=SUM(B$1:B6)", ""],
    ],
    values: [
      ["甲", 1, 3, "x"],
      ["乙", 2, 6, ""],
    ],
    merges: "表!D5:D6",
    rules: ["表!B1:B2,表!B5:B6 =$A1=B1"],
  });
  expect(validations("表")).toEqual([["=B1>0", "B1:B2,B5:B6"]]);
  const note = excel.univer.getActiveWorkbook()?.getActiveSheet().getRange("B6").getNote();
  expect(note?.note).toBe("批注");
});

test("what was there before goes, formats and rules too", async () => {
  const result = await after("A5:B5", (sheet) => {
    const target = sheet.getRange("A5:B5");
    target.values = [["alt", "alt"]];
    target.format.fill.color = "#FF0000";
    target.format.font.italic = true;
    target.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("A5:B5").copyFrom("C9:D9");
  });
  expect(result).toMatchObject({ formulas: [["", ""]], rules: [] });
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("表").getRange("A5:B5");
    format.fill.load("color");
    format.font.load("italic");
    await context.sync();
    expect([format.fill.color, format.font.italic]).toEqual(["#FFFFFF", false]);
  });
});

test("formats alone leave contents and validations", async () => {
  const result = await after("A5:D6", (sheet) => {
    sheet.getRange("A5:D5").values = [["bleibt", 5, 6, 7]];
    sheet.getRange("A5:D6").copyFrom(sheet.getRange("A1:D2"), "Formats");
    sheet.getRange("A6").format.font.load("bold");
  });
  expect(result.formulas[0]).toEqual(["bleibt", 5, 6, 7]);
  expect(result.merges).toBe("表!D5:D6");
  expect(validations("表")).toEqual([["=B1>0", "B1:B2"]]);
  await Excel.run(async (context) => {
    const { font, fill } = context.workbook.worksheets.getItem("表").getRange("A5:A6").format;
    font.load("bold");
    fill.load("color");
    await context.sync();
    expect([font.bold, fill.color]).toEqual([true, "#FFEE00"]);
  });
});

test("a target that is a multiple is filled, any other takes the source once", async () => {
  const filled = await after("A5:B8", (sheet) => {
    sheet.getRange("A5:B8").copyFrom("B1:B2");
  });
  expect(filled.values).toEqual([
    [1, 1],
    [2, 2],
    [1, 1],
    [2, 2],
  ]);
  const once = await after("F5:F7", (sheet) => {
    sheet.getRange("F5:F7").copyFrom("B1:B2");
  });
  expect(once.values).toEqual([[1], [2], [""]]);
});

test("entire rows, with their height, for a row added by insertion", async () => {
  const height = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange("2:2").format.rowHeight = 40;
    const added = sheet.getRange("3:3").insert("Down");
    added.copyFrom("2:2");
    sheet.getRange("5:6").copyFrom(sheet.getRange("1:1"));
    added.format.load("rowHeight");
    await context.sync();
    return added.format.rowHeight;
  });
  expect(height).toBe(40);
  const { formulas } = await after("A1:C6", () => undefined);
  expect(formulas.map(([name, , sum]) => [name, sum] as unknown)).toEqual([
    ["甲", "=B1*2+$B$1"],
    ["乙", "=SUM(B$1:B2)"],
    ["乙", "=SUM(B$1:B3)"],
    ["", ""],
    ["甲", "=B5*2+$B$1"],
    ["甲", "=B6*2+$B$1"],
  ]);
});

test("from another sheet, as a range and as an address", async () => {
  const result = await after("A1:B3", () => undefined, "别");
  expect(result.values[0]?.[0]).toBe(7);
  const copied = await after(
    "B2:C3",
    (sheet) => {
      const other = sheet.context.workbook.worksheets.getItem("别");
      other.getRange("B2").copyFrom(sheet.getRange("B1:C2"));
      sheet.getRange("H1").copyFrom("别!A1");
    },
    "别",
  );
  expect(copied.formulas).toEqual([
    [1, "=B2*2+$B$1"],
    [2, "=SUM(B$1:B3)"],
  ]);
  expect(validations("别")).toEqual([["=B2>0", "B2:B3"]]);
  expect((await after("H1", () => undefined)).values).toEqual([[7]]);
});

test("overlapping areas are copied as they were", async () => {
  const { values } = await after("B1:B3", (sheet) => {
    sheet.getRange("B2").copyFrom("B1:B2");
  });
  expect(values).toEqual([[1], [1], [2]]);
});

test("it is one change for those who listen", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.onChanged.add((args) => {
      told.push(args.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A5:D6").copyFrom("A1:D2");
    await context.sync();
  });
  await waitUntil(() => told.length > 0);
  expect(told).toEqual(["A5:D6"]);
});

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  [
    "values alone",
    "ApiNotImplemented",
    (sheet) => {
      sheet.getRange("A5").copyFrom("A1", "Values");
    },
  ],
  [
    "transposed",
    "ApiNotImplemented",
    (sheet) => {
      sheet.getRange("A5").copyFrom("A1:A2", "All", false, true);
    },
  ],
  [
    "several areas",
    "ApiNotImplemented",
    (sheet) => {
      sheet.getRange("A5").copyFrom(sheet.getRanges("A1,C1"));
    },
  ],
  [
    "a part of a merged area",
    "InvalidOperation",
    (sheet) => {
      sheet.getRange("D2").copyFrom("A1");
    },
  ],
  [
    "beyond the sheet",
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("XFD1").copyFrom("A1:B1");
    },
  ],
  [
    "no sheet of this name",
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("A5").copyFrom("没有!A1");
    },
  ],
])("refused: %s", async (_name, code, act) => {
  expect((await errorOf(after("A1", act))).code).toBe(code);
});

test("copying needs ExcelApi 1.9", async () => {
  excel.close();
  excel = openExcel({ data: workbookData({ 表: {} }) }, { excelApi: "1.8" });
  const error = await errorOf(
    after("A1", (sheet) => {
      sheet.getRange("A1").copyFrom("B1");
    }),
  );
  expect(error.code).toBe("ApiNotFound");
});
