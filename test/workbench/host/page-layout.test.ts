import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ data: workbookData({ 表: {}, 二: {} }) });
});

afterEach(() => {
  excel.close();
});

const act = (change: (page: Excel.PageLayout, sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    change(sheet.pageLayout, sheet);
    await context.sync();
  });

const MARGINS = "topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin";

const read = (name = "表") =>
  Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(name);
    pageLayout.load(`orientation,paperSize,zoom,centerHorizontally,centerVertically,${MARGINS}`);
    const parts = pageLayout.headersFooters.defaultForAllPages;
    parts.load();
    const area = pageLayout.getPrintAreaOrNullObject();
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    [area, rows, columns].forEach((one) => one.load("address"));
    await context.sync();
    const { headersFooters, ...page } = pageLayout.toJSON();
    expect(headersFooters).toBeDefined();
    return {
      page,
      parts: parts.toJSON(),
      printed: [area, rows, columns].map((one) => (one.isNullObject ? null : one.address)),
    };
  });

test("a new sheet prints as in a Chinese Excel", async () => {
  const { page, parts, printed } = await read();
  expect(page).toEqual({
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
  });
  expect(parts).toMatchObject({ centerFooter: "", leftHeader: "" });
  expect(printed).toEqual([null, null, null]);
});

test("what is set is read back, on this sheet alone", async () => {
  await act((page, sheet) => {
    page.orientation = "Landscape";
    page.paperSize = "A3";
    page.zoom = { horizontalFitToPages: 1 };
    page.centerHorizontally = true;
    page.topMargin = 28.35;
    page.setPrintMargins("Centimeters", { left: 1.27, footer: 2.54 });
    page.setPrintArea(sheet.getRange("A1:N30"));
    page.setPrintTitleRows("$2:$4");
    page.setPrintTitleColumns(sheet.getRange("A:B"));
    page.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
  });
  const { page, parts, printed } = await read();
  expect(page).toMatchObject({
    orientation: "Landscape",
    paperSize: "A3",
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    centerVertically: false,
    topMargin: 28.35,
    bottomMargin: 54,
    footerMargin: 72,
  });
  expect(page.leftMargin).toBeCloseTo(36);
  expect(parts).toMatchObject({ centerFooter: "第 &P 页，共 &N 页", leftFooter: "" });
  expect(printed).toEqual(["表!A1:N30", "表!2:4", "表!A:B"]);
  expect((await read("二")).printed).toEqual([null, null, null]);
  expect(excel.host.state().pages["sheet-1"]).toMatchObject({ orientation: "Landscape" });
});

test("print area and titles move with their rows, whoever inserts them", async () => {
  await act((page, sheet) => {
    page.setPrintArea(sheet.getRanges("A1:C9,E5"));
    page.setPrintTitleRows("2:3");
    sheet.getRange("3:4").insert("Down");
  });
  expect((await read()).printed).toEqual(["表!A1:C11,表!E7", "表!2:5", null]);
  excel.univer.getActiveWorkbook()?.getActiveSheet().insertRowsAfter(0, 1);
  excel.univer.getActiveWorkbook()?.getActiveSheet().deleteRows(7, 1);
  expect((await read()).printed).toEqual(["表!A1:C11", "表!3:6", null]);
});

test.each<[string, (page: Excel.PageLayout, sheet: Excel.Worksheet) => void]>([
  [
    "an orientation",
    (page) => {
      page.orientation = "Schräg" as "Portrait";
    },
  ],
  [
    "a paper",
    (page) => {
      page.paperSize = "A6" as "A4";
    },
  ],
  [
    "a margin",
    (page) => {
      page.leftMargin = -1;
    },
  ],
  [
    "a zoom of both kinds",
    (page) => {
      page.zoom = { scale: 50, horizontalFitToPages: 1 };
    },
  ],
  [
    "a scale",
    (page) => {
      page.zoom = { scale: 5 };
    },
  ],
  [
    "title rows",
    (page, sheet) => {
      page.setPrintTitleRows(sheet.getRange("A1:C2"));
    },
  ],
  [
    "an area of this sheet",
    (page, sheet) => {
      page.setPrintArea(sheet.context.workbook.worksheets.getItem("二").getRange("A1"));
    },
  ],
  [
    "a footer that fits",
    (page) => {
      page.headersFooters.defaultForAllPages.leftFooter = "x".repeat(256);
    },
  ],
])("what is not %s is refused", async (_name, change) => {
  expect((await errorOf(act(change))).code).toBe("InvalidArgument");
});

test("what the host does not know fails with its name, and all needs ExcelApi 1.9", async () => {
  const error = await errorOf(
    act((page) => {
      page.printGridlines = true;
    }),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual([
    "ApiNotImplemented",
    "PageLayout.printGridlines",
  ]);
  const missing = await errorOf(
    act((page) => {
      page.getPrintArea().load("address");
    }),
  );
  expect(missing.code).toBe("ItemNotFound");
  excel.close();
  excel = openExcel({ data: workbookData({ 表: {} }) }, { excelApi: "1.8" });
  expect((await errorOf(read())).code).toBe("ApiNotFound");
});
