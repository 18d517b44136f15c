import type { Cell } from "hucre";
import { readXlsx } from "hucre";
import type { Area } from "../../../src/sheet/address";
import type { CellLook, SheetPlan } from "../../../src/sheet/sheet-plan";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { textsOfParts } from "../../support/zip-parts";
import { PLAIN, SAMPLE } from "./sample-plan";

const CORNER: Area = { top: 0, left: 0, bottom: 1, right: 1 };

function planOf(change: Partial<SheetPlan>): SheetPlan {
  return {
    ...SAMPLE,
    cells: [],
    looks: [{ look: PLAIN, areas: [CORNER] }],
    merges: [],
    ...change,
  };
}

async function cellsOf(plan: SheetPlan): Promise<ReadonlyMap<string, Cell>> {
  const [sheet] = (await readXlsx(await writeWorkbook([plan]), { readStyles: true })).sheets;
  return sheet?.cells ?? new Map<string, Cell>();
}

async function partsOf(plan: SheetPlan): Promise<Record<string, string>> {
  return textsOfParts(await writeWorkbook([plan]));
}

test("every cell of a bordered merged area has all four sides, and only the first one content", async () => {
  const cells = await cellsOf(
    planOf({
      merges: [CORNER],
      cells: [{ position: { row: 0, column: 0 }, content: { type: "text", text: "一" } }],
    }),
  );
  const line = { style: "thin", color: { rgb: "000000" } };
  for (const key of ["0,0", "0,1", "1,0", "1,1"]) {
    expect(cells.get(key)?.style?.border).toEqual({
      top: line,
      right: line,
      bottom: line,
      left: line,
    });
    expect(cells.get(key)?.value).toBe(key === "0,0" ? "一" : null);
  }
});

test("content that a merged area would hide is refused by its address", async () => {
  const plan = planOf({
    merges: [CORNER],
    cells: [{ position: { row: 1, column: 1 }, content: { type: "number", value: 1 } }],
  });
  await expect(writeWorkbook([plan])).rejects.toThrow(
    new RangeError("The content of B2 would be hidden by a merged area"),
  );
});

test("merged areas that overlap are refused, a single cell is none", async () => {
  const single: Area = { top: 3, left: 3, bottom: 3, right: 3 };
  const parts = await partsOf(planOf({ merges: [CORNER, single] }));
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
  );
  const touching: Area = { top: 1, left: 1, bottom: 2, right: 1 };
  await expect(writeWorkbook([planOf({ merges: [CORNER, touching] })])).rejects.toThrow(
    new RangeError("The merged area B2:B3 overlaps another one"),
  );
});

test("of two looks of a cell the later one counts", async () => {
  const bold: CellLook = { ...PLAIN, bold: true };
  const cells = await cellsOf(
    planOf({
      looks: [
        { look: PLAIN, areas: [CORNER] },
        { look: bold, areas: [{ top: 0, left: 1, bottom: 0, right: 1 }] },
      ],
    }),
  );
  expect(cells.get("0,0")?.style?.font?.bold).toBeUndefined();
  expect(cells.get("0,1")?.style?.font?.bold).toBe(true);
});

test("a locked cell says nothing, an unlocked one says so", async () => {
  const locked = await partsOf(planOf({}));
  expect(locked["xl/styles.xml"]).not.toContain("<protection");
  const unlocked = await partsOf(
    planOf({ looks: [{ look: { ...PLAIN, locked: false }, areas: [CORNER] }] }),
  );
  expect(unlocked["xl/styles.xml"]).toContain('<protection locked="0"/>');
});

test("the format General is no format of the workbook's own", async () => {
  expect((await partsOf(planOf({})))["xl/styles.xml"]).not.toContain("<numFmt");
});

test("a look has neither fill nor border where it states none", async () => {
  const parts = await partsOf(
    planOf({ looks: [{ look: { ...PLAIN, bordered: false }, areas: [CORNER] }] }),
  );
  expect(parts["xl/styles.xml"]).toContain('<fills count="2">');
  expect(parts["xl/styles.xml"]).toContain('<borders count="1">');
});

test("widths are stated in characters of 宋体 11, the first font of the workbook", async () => {
  const parts = await partsOf(planOf({ columnWidths: [{ first: 1, last: 2, points: 60 }] }));
  // 60 points are 80 pixels, and a digit of that font is 8 pixels wide.
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    '<cols><col min="2" max="2" width="10" customWidth="true"/><col min="3" max="3" width="10" customWidth="true"/></cols>',
  );
  expect(parts["xl/styles.xml"]).toMatch(
    /<fonts count="\d+"><font><sz val="11"\/><name val="宋体"\/><\/font>/,
  );
});

test("heights are stated also for rows below the last cell", async () => {
  const parts = await partsOf(planOf({ rowHeights: [{ first: 6, last: 7, points: 33 }] }));
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    '<row r="7" ht="33" customHeight="1"/><row r="8" ht="33" customHeight="1"/></sheetData>',
  );
});

test.each([
  ["wide", { columnWidths: [{ first: 0, last: 0, points: 1531 }] }, "255"],
  ["high", { rowHeights: [{ first: 0, last: 0, points: 410 }] }, "409.5"],
])("too %s is refused", async (_, change, limit) => {
  await expect(writeWorkbook([planOf(change)])).rejects.toThrow(`more than Excel's ${limit}`);
});

test("a conditional format's colour lies behind its pattern; the first format counts most", async () => {
  const parts = await partsOf(SAMPLE);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    '<conditionalFormatting sqref="B5:E5"><cfRule type="expression" priority="1" dxfId="0">' +
      '<formula>LEFT($B$5,1)="不"</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="C2:C3"><cfRule type="expression" priority="2" dxfId="1">',
  );
  expect(parts["xl/styles.xml"]).toContain(
    '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid">' +
      '<bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
  );
});
