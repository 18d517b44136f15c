import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({
    data: {
      ...workbookData({ 表: { rows: [[1, 2]] }, "表 二": {} }),
      resources: [
        {
          name: "SHEET_DEFINED_NAME_PLUGIN",
          data: JSON.stringify({
            a: {
              id: "a",
              name: "名单",
              formulaOrRefString: "表!$A$1:$B$1",
              localSheetId: "AllDefaultWorkbook",
            },
            b: { id: "b", name: "局部", formulaOrRefString: "表!$B$1", localSheetId: "sheet-2" },
          }),
        },
      ],
    },
  });
});

afterEach(() => {
  excel.close();
});

type Names = Excel.NamedItemCollection;

/** Acts on the names of the workbook, or of a sheet, then lists them. */
const after = (act: (names: Names, context: Excel.RequestContext) => void, sheet?: string) =>
  Excel.run(async (context) => {
    const { workbook } = context;
    const names = sheet === undefined ? workbook.names : workbook.worksheets.getItem(sheet).names;
    act(names, context);
    names.load("items/name,items/formula,items/value,items/type,items/scope,items/visible");
    const count = names.getCount();
    await context.sync();
    expect(count.value).toBe(names.items.length);
    return names.items.map(({ name, formula, value, type, scope, visible }) => [
      name,
      formula as unknown,
      value as unknown,
      type,
      scope,
      visible,
    ]);
  });

test("names of the workbook and of a sheet", async () => {
  expect(await after(() => undefined)).toEqual([
    ["名单", "=表!$A$1:$B$1", "表!$A$1:$B$1", "Range", "Workbook", true],
  ]);
  expect(await after(() => undefined, "表 二")).toEqual([
    ["局部", "=表!$B$1", "表!$B$1", "Range", "Worksheet", true],
  ]);
  expect(await after(() => undefined, "表")).toEqual([]);
});

test("added for a range, a reference and a constant; the same name may stand on every sheet", async () => {
  const names = await after((own, context) => {
    own.add("新", context.workbook.worksheets.getItem("表 二").getRange("A2:B3"));
    own.add("名单", "=表!$B$1", "说明");
    own.add("率", "=0.13");
    own.add("词", '="甲"');
    own.add("否", "=FALSE").visible = false;
  }, "表");
  expect(names).toEqual([
    ["新", "='表 二'!$A$2:$B$3", "'表 二'!$A$2:$B$3", "Range", "Worksheet", true],
    ["名单", "=表!$B$1", "表!$B$1", "Range", "Worksheet", true],
    ["率", "=0.13", 0.13, "Double", "Worksheet", true],
    ["词", '="甲"', "甲", "String", "Worksheet", true],
    ["否", "=FALSE", false, "Boolean", "Worksheet", false],
  ]);
});

test("found by name in either case, with its range and sheet", async () => {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.add("Total", "=表!$A$1");
    const total = names.getItem("TOTAL");
    const range = total.getRange();
    const local = context.workbook.worksheets.getItem("表 二").names.getItem("局部");
    const { worksheet } = local;
    const missing = names.getItemOrNullObject("局部");
    const none = total.worksheetOrNullObject;
    total.load("name,comment");
    range.load("address,values");
    worksheet.load("name");
    none.load("name");
    await context.sync();
    expect([total.name, total.comment]).toEqual(["Total", ""]);
    expect([range.address, range.values]).toEqual(["表!A1", [[1]]]);
    expect(worksheet.name).toBe("表 二");
    expect([missing.isNullObject, none.isNullObject]).toEqual([true, true]);
  });
});

test("a name in a formula, changed and deleted", async () => {
  const value = () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("表 二").getRange("A1");
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表 二").getRange("A1").formulas = [["=SUM(名单)"]];
    await context.sync();
  });
  expect(await value()).toBe(3);
  await after((names) => {
    names.getItem("名单").formula = "=表!$B$1";
  });
  expect(await value()).toBe(2);
  const left = await after((names) => {
    names.getItem("名单").delete();
  });
  expect(left).toEqual([]);
  const error = await errorOf(after((names) => names.getItem("名单").load("name")));
  expect(error.code).toBe("ItemNotFound");
});

test("a name that takes in an inserted row counts it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange("A2:A3").values = [[10], [20]];
    context.workbook.names.add("列", sheet.getRange("A1:A3"));
    const sum = sheet.getRange("F1");
    sum.formulas = [["=SUM(列)"]];
    sum.load("values");
    await context.sync();
    expect(sum.values).toEqual([[31]]);
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A2").values = [[100]];
    sum.load("values");
    await context.sync();
    expect(sum.values).toEqual([[131]]);
  });
});

test("a name of something else than a range has none", async () => {
  const isNull = await Excel.run(async (context) => {
    const range = context.workbook.names.add("率", "=0.13").getRangeOrNullObject();
    await context.sync();
    return range.isNullObject;
  });
  expect(isNull).toBe(true);
});

test.each<[string, string, (names: Names) => void]>([
  ["there is one", "ItemAlreadyExists", (names) => names.add("名单", "=表!$A$1")],
  ["a cell", "InvalidArgument", (names) => names.add("AB12", "=表!$A$1")],
  ["a cell in other notation", "InvalidArgument", (names) => names.add("R1C1", "=表!$A$1")],
  ["a blank in it", "InvalidArgument", (names) => names.add("我 们", "=表!$A$1")],
  ["no formula", "InvalidArgument", (names) => names.add("数", "表!$A$1")],
  [
    "a formula that would have to be calculated",
    "ApiNotImplemented",
    (names) => names.add("和", "=SUM(表!$A$1:$B$1)").load("value"),
  ],
])("refused: %s", async (_name, code, act) => {
  expect((await errorOf(after(act))).code).toBe(code);
});

test("names of a sheet need ExcelApi 1.4, formulas of names 1.7", async () => {
  excel.close();
  excel = openExcel({ data: workbookData({ 表: {} }) }, { excelApi: "1.3" });
  expect((await errorOf(after((names) => names.add("数", "=1"), "表"))).code).toBe("ApiNotFound");
  excel.close();
  excel = openExcel({ data: workbookData({ 表: {} }) }, { excelApi: "1.6" });
  const formula = Excel.run(async (context) => {
    const name = context.workbook.names.add("数", "=1");
    name.load("formula");
    await context.sync();
  });
  expect((await errorOf(formula)).code).toBe("ApiNotFound");
});
