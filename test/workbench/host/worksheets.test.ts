import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({
    data: workbookData({
      申报表: { rows: [["部门", 1]] },
      "Sheet 2": {},
      隐藏: { visibility: "Hidden", rows: [["x"]] },
      深藏: { visibility: "VeryHidden" },
    }),
  });
});

afterEach(() => {
  excel.close();
});

const sheetNames = (visibleOnly?: boolean) =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/position");
    const count = worksheets.getCount(visibleOnly);
    await context.sync();
    return {
      items: worksheets.items.map(({ name, visibility, position }) => [name, visibility, position]),
      count: count.value,
    };
  });

test("worksheets are listed in tab order with their visibility", async () => {
  expect(await sheetNames()).toEqual({
    items: [
      ["申报表", "Visible", 0],
      ["Sheet 2", "Visible", 1],
      ["隐藏", "Hidden", 2],
      ["深藏", "VeryHidden", 3],
    ],
    count: 4,
  });
  expect((await sheetNames(true)).count).toBe(2);
});

test("all plain properties are loaded when none is named", async () => {
  const sheet = await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.load();
    await context.sync();
    return [first.id, first.name, first.position, first.visibility];
  });
  expect(sheet).toEqual(["sheet-1", "申报表", 0, "Visible"]);
});

test.each([["申报表"], ["sheet-1"], ["SHEET 2"]])("getItem finds %s", async (key) => {
  const found = await Excel.run(async (context) => {
    const byName = context.workbook.worksheets.getItem(key);
    const orNull = context.workbook.worksheets.getItemOrNullObject(key);
    byName.load("id");
    orNull.load("isNullObject");
    await context.sync();
    return [byName.id, orNull.isNullObject];
  });
  expect(found).toEqual([key === "SHEET 2" ? "sheet-2" : "sheet-1", false]);
});

test("a missing sheet is a null object, or an error that says where", async () => {
  const isNull = await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("没有");
    const beyond = missing.getRange("A1");
    await context.sync();
    return [missing.isNullObject, beyond.isNullObject];
  });
  expect(isNull).toEqual([true, true]);

  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
});

test("a sheet is activated, and selecting a range shows its sheet", async () => {
  const active = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Sheet 2").activate();
    const second = worksheets.getActiveWorksheet();
    second.load("name");
    await context.sync();
    worksheets.getItem("申报表").getRange("B2:C3").select();
    const first = worksheets.getActiveWorksheet();
    first.load("name");
    const selected = context.workbook.getSelectedRange();
    const cell = context.workbook.getActiveCell();
    selected.load("address");
    cell.load("address");
    await context.sync();
    return [second.name, first.name, selected.address, cell.address];
  });
  expect(active).toEqual(["Sheet 2", "申报表", "申报表!B2:C3", "申报表!B2"]);
});

test("before anything is selected the first cell is", async () => {
  const address = await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    return selected.address;
  });
  expect(address).toBe("申报表!A1");
});

test.each([
  [
    "activate",
    (sheet: Excel.Worksheet) => {
      sheet.activate();
    },
  ],
  [
    "select",
    (sheet: Excel.Worksheet) => {
      sheet.getRange("A1").select();
    },
  ],
])("%s fails on a hidden sheet", async (_name, act) => {
  const error = await errorOf(
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("隐藏"));
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidOperation");
});

test("a sheet is added at the end and not shown", async () => {
  const result = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("审核意见");
    added.getRange("A1").values = [["合格"]];
    added.load("name,position");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    return [added.name, added.position, active.name];
  });
  expect(result).toEqual(["审核意见", 4, "申报表"]);
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.add("审核意见");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemAlreadyExists");
});

test("a sheet is renamed, unless another has the name", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet 2").name = "二";
    await context.sync();
  });
  expect((await sheetNames()).items[1]?.[0]).toBe("二");
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("二").name = "申报表";
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemAlreadyExists");
});

test("the workbook has the file's name", async () => {
  const name = await Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
    return context.workbook.name;
  });
  expect(name).toBe("申报表.xlsx");
});
