import { BooleanNumber } from "@univerjs/core";
import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({
    data: workbookData({
      申报表: {
        rows: [["a", "b"]],
        styles: {
          A1: {
            bg: { rgb: "rgb(255,199,206)" },
            cl: { rgb: "#9C0006" },
            bl: BooleanNumber.TRUE,
            fs: 14,
          },
        },
      },
    }),
  });
});

afterEach(() => {
  excel.close();
});

const withFormat = <T>(address: string, use: (format: Excel.RangeFormat) => T) =>
  Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getFirst().getRange(address);
    const used = use(format);
    format.load("wrapText,horizontalAlignment,verticalAlignment,rowHeight,columnWidth");
    format.fill.load("color");
    format.font.load("color,bold,italic,size,name,underline,strikethrough");
    await context.sync();
    const { fill, font, ...own } = format.toJSON();
    return { used, own, fill: fill?.color, font };
  });

test("fill and font of a cell", async () => {
  const { fill, font } = await withFormat("A1", () => null);
  expect(fill).toBe("#FFC7CE");
  expect(font).toMatchObject({ color: "#9C0006", bold: true, size: 14 });
});

test("no fill reads as white: office-js#6218", async () => {
  expect((await withFormat("B1", () => null)).fill).toBe("#FFFFFF");
});

test("cells that differ have nothing in common", async () => {
  const { fill, font } = await withFormat("A1:C2", () => null);
  expect([fill, font?.color, font?.bold]).toEqual([null, null, null]);
  expect(font?.italic).toBe(false);
});

test("what is set is read back", async () => {
  const { own, fill, font } = await withFormat("B2:C3", (format) => {
    format.fill.color = "yellow";
    format.font.color = "#0000FF";
    format.font.bold = true;
    format.font.italic = true;
    format.font.size = 16;
    format.font.name = "方正小标宋简体";
    format.font.underline = "Single";
    format.font.strikethrough = true;
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.rowHeight = 30;
    format.columnWidth = 90;
  });
  expect(fill).toBe("#FFFF00");
  expect(font).toEqual({
    color: "#0000FF",
    bold: true,
    italic: true,
    size: 16,
    name: "方正小标宋简体",
    underline: "Single",
    strikethrough: true,
  });
  expect(own).toMatchObject({
    wrapText: true,
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    rowHeight: 30,
    columnWidth: 90,
  });
});

test("a fill is taken away", async () => {
  const { fill } = await withFormat("A1", (format) => {
    format.fill.clear();
  });
  expect(fill).toBe("#FFFFFF");
});

describe("entire rows and columns", () => {
  const set = (address: string, change: (range: Excel.Range) => void) =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getFirst().getRange(address));
      await context.sync();
    });
  const look = async (address: string) => {
    const { fill, font } = await withFormat(address, () => null);
    return [fill, font?.bold];
  };

  test("all their cells look so, and single ones may look otherwise", async () => {
    await set("B:C", (range) => {
      range.format.font.bold = true;
    });
    await set("5:5", (range) => {
      range.format.fill.color = "#FFEE00";
    });
    expect(await look("B1048576")).toEqual(["#FFFFFF", true]);
    expect(await look("C5")).toEqual(["#FFEE00", true]);
    expect(await look("D5")).toEqual(["#FFEE00", false]);
    await set("C7", (range) => {
      range.format.fill.color = "#00FF00";
    });
    expect(await look("C7")).toEqual(["#00FF00", true]);
    expect(await look("C6")).toEqual(["#FFFFFF", true]);
    expect(await look("B4:C6")).toEqual([null, true]);
    // A1 had a look of its own before.
    await set("1:1048576", (range) => {
      range.format.font.bold = false;
    });
    expect(await look("A1")).toEqual(["#FFC7CE", false]);
    expect(await look("C5")).toEqual(["#FFEE00", false]);
    expect(await look("XFD1048576")).toEqual(["#FFFFFF", false]);
  });

  test("their number format", async () => {
    await set("B:B", (range) => {
      range.numberFormat = "0.00" as unknown as string[][];
    });
    const formats = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A9:B9");
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat[0] as unknown;
    });
    expect(formats).toEqual(["General", "0.00"]);
  });
});

test.each<[string, (format: Excel.RangeFormat) => void]>([
  [
    "a colour",
    (format) => {
      format.fill.color = "keine Farbe";
    },
  ],
  [
    "a size",
    (format) => {
      format.font.size = 0;
    },
  ],
  [
    "a height",
    (format) => {
      format.rowHeight = -1;
    },
  ],
])("what is not %s is refused", async (_name, act) => {
  expect((await errorOf(withFormat("A1", act))).code).toBe("InvalidArgument");
});
