import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({
    data: workbookData({
      图: {
        rows: [
          ["结论", "数量"],
          ["通过", 3],
          ["修改", 5],
        ],
      },
    }),
  });
});

afterEach(() => {
  excel.close();
});

/** Does something with the sheet. */
const onSheet = <T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
) =>
  Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getItem("图"), context);
    await context.sync();
    return result;
  });

/** A pie of the three rows. */
const addPie = (sheet: Excel.Worksheet) =>
  sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Columns");

test("a chart is kept as data with all that is set on it", async () => {
  await onSheet((sheet) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
    chart.title.text = "审核结论";
    chart.legend.visible = false;
    chart.dataLabels.showValue = true;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.tickLabelSpacing = 1;
    chart.setPosition("D2", "H9");
    const series = chart.series.getItemAt(0);
    series.gapWidth = 40;
    series.format.fill.setSolidColor("#4472c4");
    series.points.getItemAt(1).format.fill.setSolidColor("#C00000");
  });
  expect(excel.host.state().charts).toEqual({
    "sheet-1": [
      {
        id: "1",
        name: "Chart 1",
        type: "BarClustered",
        source: { top: 0, left: 0, bottom: 2, right: 1 },
        title: "审核结论",
        hasLegend: false,
        showsValues: true,
        gapWidth: 40,
        isReversed: true,
        labelSpacing: 1,
        place: { top: 1, left: 3, bottom: 8, right: 7 },
        color: "#4472C4",
        pointColors: { 1: "#C00000" },
      },
    ],
  });
});

test("charts can be read, found by name and deleted", async () => {
  await onSheet((sheet) => {
    addPie(sheet).name = "结论";
    addPie(sheet);
  });
  const names = await onSheet(async ({ charts }, context) => {
    charts.load("count,items/name,items/chartType");
    await context.sync();
    return charts.items.map(({ name, chartType }) => `${name} ${chartType}`);
  });
  expect(names).toEqual(["结论 Pie", "Chart 2 Pie"]);
  await onSheet((sheet) => {
    sheet.charts.getItem("结论").delete();
  });
  expect(excel.host.state().charts["sheet-1"]?.map(({ name }) => name)).toEqual(["Chart 2"]);
});

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  [
    "another type",
    "ApiNotImplemented",
    (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns"),
  ],
  [
    "more columns",
    "ApiNotImplemented",
    (sheet) => void sheet.charts.add("Pie", sheet.getRange("A1:C3"), "Columns"),
  ],
  [
    "no such figure",
    "InvalidArgument",
    (sheet) => {
      addPie(sheet).series.getItemAt(0).points.getItemAt(2).format.fill.setSolidColor("red");
    },
  ],
  [
    "criteria of a filter",
    "ApiNotImplemented",
    (sheet) => {
      sheet.autoFilter.apply(sheet.getRange("A1:B3"), 0, { filterOn: "Values" });
    },
  ],
])("%s fails loudly", async (_, code, act) => {
  expect((await errorOf(onSheet(act))).code).toBe(code);
});

test("what can be filtered is told, moves with its rows, and can be taken away", async () => {
  const filtered = () =>
    onSheet(async ({ autoFilter }, context) => {
      const range = autoFilter.getRangeOrNullObject();
      range.load("address");
      autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      return [autoFilter.enabled, range.isNullObject ? null : range.address];
    });
  expect(await filtered()).toEqual([false, null]);
  await onSheet((sheet) => {
    sheet.autoFilter.apply(sheet.getRange("A1:B3"));
    addPie(sheet).setPosition("D1", "E9");
  });
  expect(await filtered()).toEqual([true, "图!A1:B3"]);
  await onSheet((sheet) => {
    sheet.getRange("2:3").insert("Down");
  });
  expect(await filtered()).toEqual([true, "图!A1:B5"]);
  expect(excel.host.state().charts["sheet-1"]?.[0]?.source.bottom).toBe(4);
  await onSheet((sheet) => {
    sheet.autoFilter.remove();
  });
  expect(await filtered()).toEqual([false, null]);
});

test("a sheet that is deleted takes its charts and filter along", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("新");
    sheet.autoFilter.apply(sheet.getRange("A1:B3"));
    addPie(sheet);
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  expect(excel.host.state()).toMatchObject({ charts: {}, filters: {} });
});

test("an Excel without filters says so", async () => {
  excel.close();
  excel = openExcel({ data: workbookData({ 图: {} }) }, { excelApi: "1.8" });
  const error = await errorOf(
    onSheet((sheet) => {
      sheet.autoFilter.apply("A1:B3");
    }),
  );
  expect(error.code).toBe("ApiNotFound");
});
