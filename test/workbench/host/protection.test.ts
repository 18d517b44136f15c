import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({
    data: workbookData({
      全锁: { rows: [["a"]] },
      可改格式: { rows: [["a"]] },
      未保护: { rows: [["a"]] },
    }),
    protection: {
      "sheet-1": { allowFormatCells: false },
      "sheet-2": { allowFormatCells: true },
    },
  });
});

afterEach(() => {
  excel.close();
});

const change = (sheet: string, act: (range: Excel.Range) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(sheet).getRange("A1"));
    await context.sync();
  });

test("protection is told with what it allows", async () => {
  const told = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/protection/protected,items/protection/options");
    await context.sync();
    return worksheets.items.map(({ protection }) => [
      protection.protected,
      (protection.options as Excel.WorksheetProtectionOptions | null)?.allowFormatCells,
    ]);
  });
  expect(told).toEqual([
    [true, false],
    [true, true],
    [false, undefined],
  ]);
});

const WRITES: [string, (range: Excel.Range) => void][] = [
  [
    "values",
    (range) => {
      range.values = [[1]];
    },
  ],
  [
    "formulas",
    (range) => {
      range.formulas = [["=1"]];
    },
  ],
  [
    "rowHidden",
    (range) => {
      range.rowHidden = true;
    },
  ],
  [
    "merge",
    (range) => {
      range.merge();
    },
  ],
];

const FORMATS: [string, (range: Excel.Range) => void][] = [
  [
    "fill",
    (range) => {
      range.format.fill.color = "red";
    },
  ],
  [
    "number format",
    (range) => {
      range.numberFormat = [["0.00"]];
    },
  ],
  [
    "conditional format",
    (range) => {
      range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    },
  ],
  [
    "clearing conditional formats",
    (range) => {
      range.conditionalFormats.clearAll();
    },
  ],
];

test.each(WRITES)("%s: refused on every protected sheet", async (_name, act) => {
  for (const sheet of ["全锁", "可改格式"]) {
    expect((await errorOf(change(sheet, act))).code).toBe("AccessDenied");
  }
  await change("未保护", act);
});

test.each(FORMATS)("%s: allowed only where formats are", async (_name, act) => {
  expect((await errorOf(change("全锁", act))).code).toBe("AccessDenied");
  await change("可改格式", act);
  await change("未保护", act);
});

test("a protected sheet is read and selected like any other", async () => {
  await change("全锁", (range) => {
    range.load("values");
    range.select();
  });
  expect(excel.univer.getActiveWorkbook()?.getActiveSheet().getSheetName()).toBe("全锁");
});
