import { BorderStyleTypes } from "@univerjs/core";
import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

type Index = Excel.BorderIndex | `${Excel.BorderIndex}`;

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({
    data: workbookData({
      表: {
        rows: [["a"]],
        merges: ["F2:G3"],
        styles: {
          J1: { bd: { b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: "#FF0000" } } } },
          J2: { bd: { t: { s: BorderStyleTypes.THIN, cl: { rgb: "#00FF00" } } } },
        },
      },
    }),
  });
});

afterEach(() => {
  excel.close();
});

const act = (change: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getFirst());
    await context.sync();
  });

const draw = (address: string, ...indexes: Index[]) =>
  act((sheet) => {
    for (const index of indexes) {
      sheet.getRange(address).format.borders.getItem(index).style = "Continuous";
    }
  });

/** Style, weight and colour of a border. */
const line = (address: string, index: Index) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRanges(address);
    const border = range.format.borders.getItem(index);
    border.load();
    await context.sync();
    return [border.style, border.weight, border.color];
  });

const THIN = ["Continuous", "Thin", "#000000"];
const NONE = ["None", "Thin", "#000000"];

test("a cell without lines has every border, each of style None", async () => {
  await Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getFirst().getRange("A1").format;
    borders.load("items/sideIndex,items/style,count");
    await context.sync();
    expect(borders.count).toBe(8);
    expect(borders.items.map(({ sideIndex, style }) => [sideIndex, style])).toEqual(
      [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideVertical",
        "InsideHorizontal",
        "DiagonalDown",
        "DiagonalUp",
      ].map((index) => [index, "None"]),
    );
    const [top] = borders.items;
    if (top) {
      top.style = "Continuous";
    }
    await context.sync();
  });
  expect(await line("A1", "EdgeTop")).toEqual(THIN);
});

test("edges and inner lines of an area", async () => {
  await draw("B2:C4", "EdgeTop", "EdgeLeft", "InsideHorizontal");
  expect(await line("B2:C4", "EdgeTop")).toEqual(THIN);
  expect(await line("B2:C4", "EdgeBottom")).toEqual(NONE);
  expect(await line("B2:C4", "InsideHorizontal")).toEqual(THIN);
  expect(await line("B2:C4", "InsideVertical")).toEqual(NONE);
  expect(await line("C3", "EdgeLeft")).toEqual(NONE);
  expect(await line("B3", "EdgeLeft")).toEqual(THIN);
  expect(await line("C3", "EdgeTop")).toEqual(THIN);
});

test("two cells share the line between them", async () => {
  await draw("B2", "EdgeBottom", "EdgeRight");
  expect(await line("B3", "EdgeTop")).toEqual(THIN);
  expect(await line("C2", "EdgeLeft")).toEqual(THIN);
  await act((sheet) => {
    sheet.getRange("B3").format.borders.getItem("EdgeTop").style = "None";
    sheet.getRange("C2").format.borders.getItem("EdgeLeft").weight = "Thick";
  });
  expect(await line("B2", "EdgeBottom")).toEqual(NONE);
  expect(await line("B2", "EdgeRight")).toEqual(["Continuous", "Thick", "#000000"]);
});

test("of two lines in a file each cell tells its own; drawn anew it is one", async () => {
  expect(await line("J1", "EdgeBottom")).toEqual(["Double", "Thick", "#FF0000"]);
  expect(await line("J2", "EdgeTop")).toEqual(["Continuous", "Thin", "#00FF00"]);
  await act((sheet) => {
    sheet.getRange("J1").format.borders.getItem("EdgeBottom").color = "#0000FF";
  });
  expect(await line("J2", "EdgeTop")).toEqual(["Double", "Thick", "#0000FF"]);
});

test("what differs is null", async () => {
  await draw("B2", "EdgeTop");
  expect(await line("B2:C2", "EdgeTop")).toEqual([null, "Thin", "#000000"]);
  expect(await line("B2,D4", "EdgeTop")).toEqual([null, "Thin", "#000000"]);
});

test("a merged area has its edges on its outer cells and none inside", async () => {
  await draw("F2:G3", "EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal");
  expect(await line("F2:G3", "EdgeBottom")).toEqual(THIN);
  expect(await line("F4:G4", "EdgeTop")).toEqual(THIN);
  expect(await line("F2:G3", "InsideHorizontal")).toEqual(NONE);
  const inner = excel.univer.getActiveWorkbook()?.getActiveSheet().getRange("F2");
  expect(inner?.getCellStyleData()?.bd?.b).toBeUndefined();
  await draw("E1:H4", "InsideHorizontal", "InsideVertical");
  expect(await line("E1:H4", "InsideHorizontal")).toEqual(THIN);
  expect(await line("F2:G3", "InsideVertical")).toEqual(NONE);
});

test.each([
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
] as const)("%s %s is drawn and read", async (style, weight, drawn) => {
  await act((sheet) => {
    const border = sheet.getRange("B2").format.borders.getItem("DiagonalUp");
    border.style = style;
    border.weight = weight;
    border.color = "red";
  });
  expect(await line("B2", "DiagonalUp")).toEqual([style, weight, "#FF0000"]);
  const cell = excel.univer.getActiveWorkbook()?.getActiveSheet().getRange("B2");
  expect(cell?.getCellStyleData()?.bd?.bl_tr?.s).toBe(drawn);
});

test("a line changes its style and keeps colour and weight where it can", async () => {
  await act((sheet) => {
    const border = sheet.getRange("B2").format.borders.getItem("EdgeTop");
    border.color = "#123456";
    border.weight = "Medium";
    border.style = "Dash";
  });
  expect(await line("B2", "EdgeTop")).toEqual(["Dash", "Medium", "#123456"]);
  await act((sheet) => {
    sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "Dot";
  });
  expect(await line("B2", "EdgeTop")).toEqual(["Dot", "Thin", "#123456"]);
});

test("several areas at once, other formats stay", async () => {
  await act((sheet) => {
    const areas = sheet.getRanges("B2,D4:E5");
    areas.format.fill.color = "#FFEE00";
    areas.format.borders.getItem("EdgeBottom").style = "Continuous";
  });
  expect(await line("E5", "EdgeBottom")).toEqual(THIN);
  expect(await line("E4", "EdgeBottom")).toEqual(NONE);
  await Excel.run(async (context) => {
    const { fill } = context.workbook.worksheets.getFirst().getRange("D5:E5").format;
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFEE00");
  });
});

test.each<[string, string, (borders: Excel.RangeBorderCollection) => void]>([
  ["an index", "InvalidArgument", (borders) => borders.getItem("Rand" as "EdgeTop").load("style")],
  [
    "a style",
    "InvalidArgument",
    (borders) => {
      borders.getItem("EdgeTop").style = "Wellig" as "Dot";
    },
  ],
  [
    "a colour",
    "InvalidArgument",
    (borders) => {
      borders.getItem("EdgeTop").color = "keine";
    },
  ],
  [
    "a weight of a dotted line",
    "ApiNotImplemented",
    (borders) => {
      borders.getItem("EdgeTop").style = "Dot";
      borders.getItem("EdgeTop").weight = "Thick";
    },
  ],
  [
    "a tint",
    "ApiNotImplemented",
    (borders) => {
      borders.getItem("EdgeTop").tintAndShade = 0.5;
    },
  ],
])("what is not %s is refused", async (_name, code, change) => {
  const error = await errorOf(
    act((sheet) => {
      change(sheet.getRange("B2").format.borders);
    }),
  );
  expect(error.code).toBe(code);
});
