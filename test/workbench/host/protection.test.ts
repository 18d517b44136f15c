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

test("all options of a protected sheet are told", async () => {
  const options = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("未保护");
    sheet.protection.protect({ allowFormatRows: true, selectionMode: "Unlocked" });
    sheet.protection.load("options");
    await context.sync();
    return sheet.protection.options;
  });
  expect(options).toEqual({
    allowAutoFilter: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: true,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: false,
    allowPivotTables: false,
    allowSort: false,
    selectionMode: "Unlocked",
  });
  expect(excel.host.state().protection["sheet-3"]).toMatchObject({ allowFormatRows: true });
});

const protection = (act: (protection: Excel.WorksheetProtection) => void) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("未保护");
    act(sheet.protection);
    sheet.protection.load("protected");
    await context.sync();
    return sheet.protection.protected;
  });

test("protecting and ending it, with the password that it has", async () => {
  expect(
    await protection((own) => {
      own.protect({}, "密");
    }),
  ).toBe(true);
  const again = protection((own) => {
    own.protect();
  });
  expect((await errorOf(again)).code).toBe("AccessDenied");
  for (const wrong of [undefined, "错"]) {
    const end = protection((own) => {
      own.unprotect(wrong);
    });
    expect((await errorOf(end)).code).toBe("AccessDenied");
  }
  expect(
    await protection((own) => {
      own.unprotect("密");
    }),
  ).toBe(false);
  expect(
    await protection((own) => {
      own.unprotect();
    }),
  ).toBe(false);
  const unknown = protection((own) => {
    own.protect({ allowAlles: true } as Excel.WorksheetProtectionOptions);
  });
  expect((await errorOf(unknown)).code).toBe("InvalidArgument");
});

test.each<[keyof Excel.WorksheetProtectionOptions, (range: Excel.Range) => void]>([
  [
    "allowFormatRows",
    (range) => {
      range.format.rowHeight = 30;
    },
  ],
  [
    "allowFormatRows",
    (range) => {
      range.rowHidden = true;
    },
  ],
  [
    "allowFormatColumns",
    (range) => {
      range.format.columnWidth = 90;
    },
  ],
  [
    "allowFormatColumns",
    (range) => {
      range.columnHidden = true;
    },
  ],
  [
    "allowFormatCells",
    (range) => {
      range.format.borders.getItem("EdgeTop").style = "Continuous";
    },
  ],
])("%s lets sizes and formats be changed, and nothing else", async (allowance, act) => {
  expect((await errorOf(change("全锁", act))).code).toBe("AccessDenied");
  await protection((own) => {
    own.protect({ [allowance]: true });
  });
  await change("未保护", act);
  const merge = change("未保护", (range) => {
    range.getResizedRange(1, 1).merge();
  });
  expect((await errorOf(merge)).code).toBe("AccessDenied");
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
