import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

const open = (isStructureProtected = false) => {
  excel = openExcel({
    data: workbookData({
      表: { rows: [["部门", 1]] },
      引用: { rows: [["=表!B1+1", "=SUM(表!A1:B9)"]] },
      隐藏: { visibility: "Hidden" },
      深藏: { visibility: "VeryHidden" },
    }),
    isStructureProtected,
  });
};

afterEach(() => {
  excel.close();
});

const act = (change: (sheets: Excel.WorksheetCollection) => void) =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets);
    await context.sync();
  });

/** Names of the sheets in order; `*` for the active one, in brackets when hidden. */
const tabs = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    return worksheets.items
      .map(({ name, visibility }) => {
        const shown = name === active.name ? `*${name}` : name;
        return { Visible: shown, Hidden: `(${shown})`, VeryHidden: `((${shown}))` }[visibility];
      })
      .join(" ");
  });

test("a deleted sheet takes along what refers to it", async () => {
  open();
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.getItem("引用");
    other.getRange("A5").conditionalFormats.add("Custom").custom.rule.formula = "=表!$A$1>A5";
    other.getRange("A5").dataValidation.rule = { custom: { formula: "=表!$A$1>A5" } };
    context.workbook.names.add("数", "=表!$B$1");
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.names.add("局", "=引用!$A$1");
    const held = sheet.getRange("A1");
    await context.sync();
    sheet.delete();
    const formulas = other.getRange("A1:B1");
    const rule = other.getRange("A5").conditionalFormats.getItemAt(0).custom.rule;
    const { dataValidation } = other.getRange("A5");
    const name = context.workbook.names.getItem("数");
    formulas.load("formulas,values");
    rule.load("formula");
    dataValidation.load("rule");
    name.load("type,value");
    await context.sync();
    expect(formulas.formulas).toEqual([["=#REF!+1", "=SUM(#REF!)"]]);
    expect(formulas.values).toEqual([["#REF!", "#REF!"]]);
    expect(rule.formula).toBe("=#REF!>A5");
    expect(dataValidation.rule.custom?.formula).toBe("=#REF!>A5");
    expect([name.type, name.value]).toEqual(["Error", "#REF!"]);
    held.load("values");
    expect((await errorOf(context.sync())).code).toBe("ItemNotFound");
  });
  expect(await tabs()).toBe("*引用 (隐藏) ((深藏))");
});

test("the last sheet that shows is neither deleted nor hidden, a very hidden one not deleted", async () => {
  open();
  await act((sheets) => {
    sheets.getItem("引用").delete();
  });
  for (const change of [
    (sheets: Excel.WorksheetCollection) => {
      sheets.getItem("表").delete();
    },
    (sheets: Excel.WorksheetCollection) => {
      sheets.getItem("表").visibility = "Hidden";
    },
    (sheets: Excel.WorksheetCollection) => {
      sheets.getItem("深藏").delete();
    },
  ]) {
    expect((await errorOf(act(change))).code).toBe("InvalidOperation");
  }
  await act((sheets) => {
    sheets.getItem("隐藏").delete();
  });
  expect(await tabs()).toBe("*表 ((深藏))");
});

test("sheets are hidden and shown", async () => {
  open();
  await act((sheets) => {
    sheets.getItem("隐藏").visibility = "Visible";
    sheets.getItem("深藏").visibility = "Hidden";
    sheets.getItem("引用").visibility = "VeryHidden";
  });
  expect(await tabs()).toBe("*表 ((引用)) 隐藏 (深藏)");
  await act((sheets) => {
    sheets.getItem("表").visibility = "Hidden";
    sheets.getItem("引用").visibility = "Visible";
  });
  expect(await tabs()).toBe("(表) 引用 *隐藏 (深藏)");
});

test("a sheet is moved, and the active one stays active", async () => {
  open();
  await act((sheets) => {
    sheets.getItem("引用").position = 3;
  });
  expect(await tabs()).toBe("*表 (隐藏) ((深藏)) 引用");
  await act((sheets) => {
    sheets.getItem("引用").position = 0;
  });
  expect(await tabs()).toBe("引用 *表 (隐藏) ((深藏))");
  const beyond = act((sheets) => {
    sheets.getItem("引用").position = 4;
  });
  expect((await errorOf(beyond)).code).toBe("InvalidArgument");
});

test("gridlines", async () => {
  open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("引用");
    sheet.load("showGridlines");
    await context.sync();
    expect(sheet.showGridlines).toBe(true);
    sheet.showGridlines = false;
    sheet.load("showGridlines");
    await context.sync();
    expect(sheet.showGridlines).toBe(false);
  });
});

test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
  ["added", (sheets) => sheets.add("新")],
  [
    "deleted",
    (sheets) => {
      sheets.getItem("引用").delete();
    },
  ],
  [
    "renamed",
    (sheets) => {
      sheets.getItem("引用").name = "新";
    },
  ],
  [
    "moved",
    (sheets) => {
      sheets.getItem("引用").position = 0;
    },
  ],
  [
    "hidden",
    (sheets) => {
      sheets.getItem("引用").visibility = "Hidden";
    },
  ],
])("in a protected structure no sheet is %s", async (_name, change) => {
  open(true);
  expect((await errorOf(act(change))).code).toBe("AccessDenied");
  expect(await tabs()).toBe("*表 引用 (隐藏) ((深藏))");
});

test("whether the structure is protected is told, with ExcelApi 1.7", async () => {
  const told = () =>
    Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
  open(true);
  expect(await told()).toBe(true);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("A1").values = [["写"]];
    await context.sync();
  });
  excel.close();
  open();
  expect(await told()).toBe(false);
  excel.close();
  excel = openExcel({ data: workbookData({ 表: {} }) }, { excelApi: "1.6" });
  expect((await errorOf(told())).code).toBe("ApiNotFound");
});
