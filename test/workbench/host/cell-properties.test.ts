import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

beforeEach(async () => {
  excel = openExcel({ data: workbookData({ 表: { rows: [["a", 1]], hiddenRows: [1] } }) });
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getFirst().getRange("A1");
    format.font.bold = true;
    format.font.name = "宋体";
    format.font.size = 12;
    format.font.color = "#112233";
    format.fill.color = "#FFEE00";
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.rowHeight = 30;
    format.columnWidth = 90;
    format.protection.locked = false;
    format.textOrientation = 45;
    format.borders.getItem("EdgeBottom").style = "Double";
    await context.sync();
  });
});

afterEach(() => {
  excel.close();
});

const ask = <T>(question: (range: Excel.Range) => OfficeExtension.ClientResult<T>) =>
  Excel.run(async (context) => {
    const answer = question(context.workbook.worksheets.getFirst().getRange("A1:B2"));
    await context.sync();
    return answer.value;
  });

test("formats of each cell, in the add-in's spelling", async () => {
  const cells = await ask((range) =>
    range.getCellProperties({
      address: true,
      format: {
        font: { name: true, size: true, bold: true, color: true },
        fill: { color: true },
        horizontalAlignment: true,
        verticalAlignment: true,
        wrapText: true,
        textOrientation: true,
        protection: true,
        borders: { style: true, weight: true },
      },
    }),
  );
  expect(cells.map((row) => row.map(({ address }) => address))).toEqual([
    ["表!A1", "表!B1"],
    ["表!A2", "表!B2"],
  ]);
  expect(cells[0]?.[0]?.format).toMatchObject({
    font: { name: "宋体", size: 12, bold: true, color: "#112233" },
    fill: { color: "#FFEE00" },
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    textOrientation: 45,
    protection: { locked: false, formulaHidden: false },
    borders: {
      top: { style: "None", weight: "Thin" },
      bottom: { style: "Double", weight: "Thick" },
      left: { style: "None" },
    },
  });
  expect(cells[1]?.[0]?.format).toMatchObject({
    font: { bold: false },
    protection: { locked: true },
    borders: { top: { style: "Double" }, bottom: { style: "None" } },
  });
});

test("heights of rows and widths of columns, with what their cells have in common", async () => {
  const rows = await ask((range) =>
    range.getRowProperties({
      rowHidden: true,
      format: { rowHeight: true, font: { bold: true }, wrapText: true },
    }),
  );
  expect(rows[0]).toEqual({
    rowHidden: false,
    format: { rowHeight: 30, font: { bold: null }, wrapText: null },
  });
  expect(rows[1]).toMatchObject({ rowHidden: true, format: { font: { bold: false } } });
  const columns = await ask((range) =>
    range.getColumnProperties({ columnIndex: true, format: { columnWidth: true } }),
  );
  expect(columns).toEqual([
    { columnIndex: 0, format: { columnWidth: 90 } },
    { columnIndex: 1, format: { columnWidth: expect.any(Number) as number } },
  ]);
});

test("what is not there fails with its name", async () => {
  const style = await errorOf(ask((range) => range.getCellProperties({ style: true })));
  expect([style.code, style.message]).toEqual([
    "ApiNotImplemented",
    expect.stringContaining("style"),
  ]);
  const indent = await errorOf(
    ask((range) => range.getCellProperties({ format: { indentLevel: true } })),
  );
  expect([indent.code, indent.message]).toEqual([
    "ApiNotImplemented",
    expect.stringContaining("RangeFormat.IndentLevel"),
  ]);
});
