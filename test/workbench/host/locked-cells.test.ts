import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

const open = (isProtected = false) => {
  excel = openExcel({
    data: workbookData({ 表: { rows: [["a", 1]], merges: ["F1:G2"] } }),
    protection: isProtected ? { "sheet-1": { allowFormatCells: true } } : {},
  });
};

const act = (change: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getFirst());
    await context.sync();
  });

const setLocked = (address: string, locked: boolean) =>
  act((sheet) => {
    sheet.getRange(address).format.protection.locked = locked;
  });

const locked = (address: string) =>
  Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getFirst().getRanges(address).format;
    protection.load("locked,formulaHidden");
    await context.sync();
    expect(protection.formulaHidden).toBe(false);
    return protection.locked;
  });

test("cells are locked unless told otherwise; what differs is null", async () => {
  open();
  expect(await locked("A1:C3")).toBe(true);
  await setLocked("B2:C3", false);
  expect(await locked("B2:C3")).toBe(false);
  expect(await locked("A1:C3")).toBeNull();
  expect(await locked("B2,C3")).toBe(false);
  await setLocked("B2:C3", true);
  expect(await locked("A1:C3")).toBe(true);
});

test("the whole sheet, a column and a row, then single cells of them", async () => {
  open();
  await setLocked("1:1048576", false);
  expect(await locked("XFD1048576")).toBe(false);
  expect(await locked("A:XFD")).toBe(false);
  await setLocked("B:B", true);
  await setLocked("5:5", true);
  await setLocked("B3", false);
  expect(await locked("B2")).toBe(true);
  expect(await locked("C5,B5")).toBe(true);
  expect(await locked("B3")).toBe(false);
  expect(await locked("C4")).toBe(false);
  expect(await locked("B1:C1")).toBeNull();
  await setLocked("C:C", false);
  expect(await locked("C5")).toBe(false);
});

test("writing contents and formats leaves it; clearing formats locks", async () => {
  open();
  await act((sheet) => {
    const cell = sheet.getRange("B1");
    cell.format.protection.locked = false;
    cell.values = [[2]];
    cell.format.font.bold = true;
    cell.clear("Contents");
  });
  expect(await locked("B1")).toBe(false);
  await act((sheet) => {
    sheet.getRange("B1").clear("Formats");
  });
  expect(await locked("B1")).toBe(true);
});

test("it goes along with rows and copies", async () => {
  open();
  await act((sheet) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("D9").copyFrom("B2", "Formats");
  });
  expect(await locked("B2:B3,D9")).toBe(false);
  expect(await locked("B1,B4")).toBe(true);
});

test("on a protected sheet only unlocked cells are written to, and locking is not for the add-in", async () => {
  open(true);
  const sheet = excel.univer.getActiveWorkbook()?.getActiveSheet();
  sheet?.getRange("B1").setCustomMetaData({ locked: false });
  await act((form) => {
    form.getRange("B1").values = [[3]];
    form.getRange("B1").clear("Contents");
  });
  for (const change of [
    (form: Excel.Worksheet) => {
      form.getRange("A1").values = [[3]];
    },
    (form: Excel.Worksheet) => {
      form.getRange("B1:C1").values = [[3, 4]];
    },
    (form: Excel.Worksheet) => {
      form.getRange("B1").format.protection.locked = true;
    },
  ]) {
    expect((await errorOf(act(change))).code).toBe("AccessDenied");
  }
});

test("hiding formulas is not offered", async () => {
  open();
  const error = await errorOf(
    act((sheet) => {
      sheet.getRange("A1").format.protection.formulaHidden = true;
    }),
  );
  expect(error.code).toBe("ApiNotImplemented");
});
