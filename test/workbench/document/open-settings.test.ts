import { DataValidationErrorStyle } from "@univerjs/core";
import { openDocument } from "../../../src/workbench/document/open-document";
import type { WorkbenchDocument } from "../../../src/workbench/document/workbench-document";
import { openExcel } from "../../support/office-js";
import { richWorkbook } from "../../support/rich-workbook";
import { editParts } from "../../support/zip-parts";

const SHEET = "xl/worksheets/sheet1.xml";

/** The rich workbook with its sheet part changed. */
async function opened(
  sheet: (xml: string) => string,
  workbook: (xml: string) => string = (xml) => xml,
): Promise<WorkbenchDocument> {
  const bytes = editParts(await richWorkbook(), { [SHEET]: sheet, "xl/workbook.xml": workbook });
  return openDocument(bytes, "a.xlsx");
}

/** Opens a document in Excel, and reads something of its first sheet. */
async function inExcel<T>(
  document: WorkbenchDocument,
  read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const excel = openExcel(document);
  try {
    return await Excel.run((context) => read(context.workbook.worksheets.getFirst(), context));
  } finally {
    excel.close();
  }
}

test("how the sheet is protected: what it allows, which cells can be selected, a password", async () => {
  const document = await opened((xml) =>
    xml.replace(
      /<sheetProtection[^>]*>/,
      '<sheetProtection hashValue="x" sheet="1" objects="1" formatColumns="0" insertRows="false" deleteRows="1" selectLockedCells="1"/>',
    ),
  );
  expect(document.protection).toEqual({
    "sheet-1": {
      allowFormatColumns: true,
      allowInsertRows: true,
      allowEditScenarios: true,
      selectionMode: "Unlocked",
      password: null,
    },
  });
  const options = await inExcel(document, async ({ protection }, context) => {
    protection.load("options");
    await context.sync();
    return protection.options;
  });
  expect(options).toMatchObject({
    allowFormatColumns: true,
    allowFormatCells: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    selectionMode: "Unlocked",
  });
  expect((await opened((xml) => xml.replace(' sheet="1"', ""))).protection).toEqual({});
});

test("page set-up, margins, headers and footers, print area and titles", async () => {
  const document = await opened(
    (xml) =>
      xml
        .replace("<dimension", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension')
        .replace(
          /<pageMargins[^>]*>.*<pageSetup[^>]*>/,
          '<printOptions horizontalCentered="1"/>' +
            '<pageMargins left="0.5" right="0.5" top="1" bottom="0.6" header="0.2" footer="0.25"/>' +
            '<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>' +
            "<headerFooter><oddHeader>中间&amp;R右 &amp;&amp; 边</oddHeader>" +
            "<oddFooter>&amp;L左&amp;C&amp;&quot;宋体,Regular&quot;第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>",
        ),
    (xml) =>
      xml
        .replace("表 一!$A$1:$C$5", "'表 一'!$A$1:$C$5,'表 一'!$E$1")
        .replace(
          "</definedNames>",
          "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'表 一'!$A:$A,'表 一'!$1:$2</definedName></definedNames>",
        ),
  );
  const page = await inExcel(document, async ({ pageLayout }, context) => {
    pageLayout.load("orientation,paperSize,zoom,centerHorizontally,centerVertically,topMargin");
    pageLayout.load("leftMargin,footerMargin");
    const parts = pageLayout.headersFooters.defaultForAllPages;
    parts.load();
    const area = pageLayout.getPrintArea();
    const rows = pageLayout.getPrintTitleRows();
    const columns = pageLayout.getPrintTitleColumns();
    [area, rows, columns].forEach((one) => one.load("address"));
    await context.sync();
    return {
      ...pageLayout.toJSON(),
      ...parts.toJSON(),
      lines: [area, rows, columns].map((one) => one.address),
    };
  });
  expect(page).toMatchObject({
    orientation: "Landscape",
    paperSize: "A3",
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    centerVertically: false,
    topMargin: 72,
    leftMargin: 36,
    footerMargin: 18,
    leftHeader: "",
    centerHeader: "中间",
    rightHeader: "右 && 边",
    leftFooter: "左",
    centerFooter: '&"宋体,Regular"第 &P 页，共 &N 页',
    lines: ["'表 一'!A1:C5,'表 一'!E1", "'表 一'!1:2", "'表 一'!A:A"],
  });
});

test("a sheet without page set-up prints as a new one, one without paper on letter", async () => {
  const none = await opened((xml) => xml.replace(/<pageMargins[^>]*>.*<pageSetup[^>]*>/, ""));
  expect(none.pages["sheet-1"]).toMatchObject({
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    margins: { top: 54, left: 50.4, header: 21.6 },
    printArea: [{ top: 0, left: 0, bottom: 4, right: 2 }],
  });
  const letter = await opened((xml) => xml.replace(' paperSize="9"', ' scale="80"'));
  expect(letter.pages["sheet-1"]).toMatchObject({ paperSize: "Letter", zoom: { scale: 80 } });
});

test("which cells are locked: by their own format, their row's, their column's", async () => {
  const document = await opened((xml) =>
    xml
      .replace('<col min="3" max="3"', '<col min="3" max="4" style="2"')
      .replace(
        "</sheetData>",
        '<row r="9" s="2" customFormat="1"><c r="E9"><v>1</v></c></row></sheetData>',
      ),
  );
  const locked = await inExcel(document, async (sheet, context) => {
    const addresses = ["A1", "B2", "B2:B3", "A2:B2", "D100", "C5", "A9", "E9", "E10"];
    const protections = addresses.map((address) => {
      const { protection } = sheet.getRange(address).format;
      protection.load("locked");
      return protection;
    });
    await context.sync();
    return Object.fromEntries(addresses.map((address, i) => [address, protections[i]?.locked]));
  });
  expect(locked).toEqual({
    A1: true,
    B2: false,
    "B2:B3": false,
    "A2:B2": null,
    D100: false,
    // The cell has a format of its own, which locks it.
    C5: true,
    A9: false,
    E9: true,
    E10: true,
  });
});

test("the workbook's structure, names of a sheet, names that do not show", async () => {
  const document = await opened(
    (xml) => xml,
    (xml) =>
      xml
        .replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>')
        .replace(
          "<definedNames>",
          '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">清单!$A$1</definedName>',
        )
        .replace('name="名单"', 'name="名单" hidden="1"'),
  );
  const told = await inExcel(document, async (sheet, { workbook }) => {
    workbook.protection.load("protected");
    workbook.names.load("items/name,items/visible");
    sheet.names.load("items/name,items/visible,items/value");
    await workbook.context.sync();
    return [
      workbook.protection.protected,
      workbook.names.items.map(({ name, visible }) => [name, visible]),
      sheet.names.items.map(({ name, visible, value }) => [name, visible, value as unknown]),
    ];
  });
  expect(told).toEqual([true, [["名单", false]], [["局部", true, "清单!$A$1"]]]);
});

test("a validation refuses what it does not take only if it shows a message", async () => {
  const document = await opened((xml) =>
    xml.replace(
      '<dataValidation type="decimal"',
      '<dataValidation type="decimal" showErrorMessage="1"',
    ),
  );
  const data = document.data.resources?.find(({ name }) => name.includes("DATA_VALIDATION"))?.data;
  const rules = JSON.parse(data ?? "{}") as Record<string, { errorStyle?: number }[]>;
  expect(rules["sheet-1"]?.map(({ errorStyle }) => errorStyle)).toEqual([
    undefined,
    undefined,
    DataValidationErrorStyle.STOP,
  ]);
});
