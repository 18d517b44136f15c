import { BooleanNumber } from "@univerjs/core";
import { readXlsx } from "hucre";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { openDocument } from "../../src/workbench/document/open-document";
import { RESOURCE } from "../../src/workbench/document/opening/resources";
import { parseXml } from "../../src/workbook/patch/xml";
import { textsOfParts } from "../support/zip-parts";
import { SAMPLE } from "./write-workbook/sample-plan";

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeWorkbook([SAMPLE]);
});

test("our own reader sees names, contents of their types, formulas without results, formats and merges", () => {
  const { sheets } = readWorkbookPicture(bytes, "a.xlsx");
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toMatchObject({
    name: "Bureau's 2026 年",
    visibility: "Visible",
    origin: { row: 0, column: 1 },
    values: [
      ["部门整体\n预算绩效目标", null],
      ["项目支出", 312.83],
      [null, -0.1],
      [null, null],
      [null, null],
      [null, "=1+1"],
    ],
    formulas: [
      [null, null],
      [null, null],
      [null, null],
      [null, "=SUM(C2:C3)"],
      ['=IF(ABS(C4-300)<0.005,"相等 & <一致>","不相等")', null],
      [null, null],
    ],
    merges: SAMPLE.merges,
    hiddenRows: [],
    hiddenColumns: [],
  });
  expect(sheets[0]?.numberFormats[3]).toEqual(["General", "#,##0.00"]);
});

test("the workbench opens it with sizes, looks, merges, frozen rows and protection", async () => {
  const { data, protection } = await openDocument(bytes, "a.xlsx");
  const sheet = data.sheets["sheet-1"];
  expect(data.defaultStyle).toEqual({ ff: "宋体", fs: 11 });
  expect(sheet).toMatchObject({
    columnData: { 1: { w: 160 }, 2: { w: 121 }, 3: { w: 121 }, 4: { w: 121 } },
    rowData: { 0: { h: 64 }, 1: { h: 29 }, 2: { h: 29 }, 3: { h: 29 }, 7: { h: 80 } },
    mergeData: SAMPLE.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    freeze: { xSplit: 0, ySplit: 1 },
  });
  const styleAt = (row: number, column: number): unknown => {
    const id = sheet?.cellData?.[row]?.[column]?.s;
    return typeof id === "string" ? data.styles[id] : id;
  };
  const line = { s: 1, cl: { rgb: "#000000" } };
  const label = {
    ff: "黑体",
    fs: 11,
    bl: BooleanNumber.TRUE,
    cl: { rgb: "#1F3864" },
    bg: { rgb: "#DDEBF7" },
    bd: { t: line, r: line, b: line, l: line },
    ht: 2,
    vt: 2,
    tb: 3,
  };
  expect([1, 2, 3].map((row) => styleAt(row, 1))).toEqual([label, label, label]);
  expect(styleAt(2, 2)).toMatchObject({ fs: 10.5, ht: 3, vt: 1, n: { pattern: "#,##0.00" } });
  expect(protection).toEqual({ "sheet-1": { allowFormatCells: true, allowFormatRows: true } });
});

test("the workbench opens its rules and names", async () => {
  const { data } = await openDocument(bytes, "a.xlsx");
  const resource = (name: string): unknown =>
    JSON.parse(data.resources?.find((one) => one.name === name)?.data ?? "null");
  expect(resource(RESOURCE.dataValidations)).toMatchObject({
    "sheet-1": [
      { type: "custom", formula1: "=AND(ISNUMBER(C2),C2>=0)", prompt: "万元，\n两位小数" },
      { type: "list", promptTitle: "等级", error: "不在列表中" },
      { type: "textLength", operator: "lessThanOrEqual", formula1: "500" },
    ],
  });
  expect(resource(RESOURCE.conditionalFormats)).toMatchObject({
    "sheet-1": [
      {
        ranges: [{ startRow: 4, startColumn: 1, endRow: 4, endColumn: 4 }],
        rule: {
          value: '=LEFT($B$5,1)="不"',
          style: { bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" } },
        },
      },
      { rule: { value: "=C2<0", style: { bg: { rgb: "#FFEB9C" }, cl: { rgb: "#9C5700" } } } },
    ],
  });
  expect(resource(RESOURCE.definedNames)).toMatchObject({
    "file-0": { name: "支出", localSheetId: "sheet-1" },
    "file-1": { name: "合计", localSheetId: "sheet-1" },
  });
});

test("every part is well-formed XML that the content types name", () => {
  const parts = textsOfParts(bytes);
  const types = parts["[Content_Types].xml"] ?? "";
  for (const [name, text] of Object.entries(parts)) {
    expect(() => parseXml(text)).not.toThrow();
    const named = types.includes(`PartName="/${name}"`);
    expect([name, named || name.endsWith(".rels") || name === "[Content_Types].xml"]).toEqual([
      name,
      true,
    ]);
  }
});

test("formulas have no stored results, and the workbook asks to be calculated when it is opened", () => {
  const parts = textsOfParts(bytes);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>SUM(C2:C3)</f></c>");
  expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
});

test("equal plans give equal bytes at any time", async () => {
  jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), doNotFake: ["nextTick"] });
  try {
    expect(await writeWorkbook([SAMPLE])).toEqual(bytes);
  } finally {
    jest.useRealTimers();
  }
});

test("several plans become sheets in their order, each with its own names and rules", async () => {
  const second = { ...SAMPLE, name: "第二张", validations: [], conditionalFormats: [] };
  const book = await readXlsx(await writeWorkbook([SAMPLE, second]), { readStyles: true });
  expect(book.sheets.map(({ name }) => name)).toEqual(["Bureau's 2026 年", "第二张"]);
  expect(book.sheets.map(({ dataValidations = [] }) => dataValidations.length)).toEqual([3, 0]);
  expect(book.namedRanges).toEqual([
    { name: "支出", range: "'Bureau''s 2026 年'!$C$2:$C$3", scope: "Bureau's 2026 年" },
    { name: "合计", range: "'Bureau''s 2026 年'!$C$4", scope: "Bureau's 2026 年" },
    { name: "支出", range: "'第二张'!$C$2:$C$3", scope: "第二张" },
    { name: "合计", range: "'第二张'!$C$4", scope: "第二张" },
  ]);
  expect(book.properties?.creator).toBe("Shenbao");
});
