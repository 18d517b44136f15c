import { insertForm } from "../../../src/commands/forms/insert-form";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import type { Insertion } from "../../../src/excel/insertion";
import { readOpenWorkbook } from "../../../src/excel/read-open-workbook";
import { undoChange } from "../../../src/excel/undo-change";
import { NO_CONTENT } from "../../../src/template/form-content";
import { DEFAULT_FORM_OPTIONS } from "../../../src/template/form-options";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { checkOne } from "../../support/check-one";
import { sheetLook } from "../../support/sheet-look";
import { workbookData, type TestSheet } from "../../support/workbook-data";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

/** Opens one sheet with a cell of it selected. */
async function open(sheet: TestSheet, selected: string): Promise<void> {
  excel = openExcel({ data: workbookData({ 预算: sheet }) });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("预算").getRange(selected).select();
    await context.sync();
  });
}

const insert = (moveDown = false): Promise<Insertion> =>
  insertForm({
    edition: "guangzhou-department",
    options: DEFAULT_FORM_OPTIONS,
    content: NO_CONTENT,
    place: "selection",
    moveDown,
  });

const valuesOf = async () => (await readOpenWorkbook()).workbook.sheets[0]?.values ?? [];

test("the form stands where the selection was, and is read back from there", async () => {
  await open({ rows: [["其他内容"]] }, "C3");
  const before = excel.roundTrips();
  const inserted = await insert();
  expect(excel.roundTrips() - before).toBe(3);
  expect(inserted).toMatchObject({ status: "inserted", sheet: "预算", area: "C3:G41" });
  const { workbook } = await readOpenWorkbook();
  const { declaration } = checkOne(workbook);
  expect(declaration).toMatchObject({ range: "C4:G41", unit: "万元" });
  expect(workbook.sheets[0]?.values[0]?.[0]).toBe("其他内容");
  expect(workbook.sheets[0]?.formulas[2]?.[3]).toContain("SUM(D8,D9)");
});

test("the cell of the department's name is selected then: what is typed next overwrites nothing", async () => {
  await open({ rows: [["其他内容"]] }, "C3");
  await insert();
  const selected = await Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return cell.address;
  });
  expect(selected).toMatch(/!D5\b/);
});

test.each<readonly [string, TestSheet, readonly string[]]>([
  ["a text", { rows: [[], [], [], [], ["已有内容"]] }, ["A5 已有内容"]],
  ["a number and a formula", { rows: [[], [], [null, 5, "=B3*2"]] }, ["B3 5", "C3 10"]],
  ["a merged area", { rows: [["标题"]], merges: ["A2:C3"] }, []],
  [
    "a merged area that reaches in from outside",
    { rows: [["标题", "跨行"]], merges: ["B1:C2"] },
    [],
  ],
])("%s in the way: nothing is written, and it is said what is there", async (_, sheet, filled) => {
  await open(sheet, "A2");
  const before = await valuesOf();
  const result = await insert();
  expect(result.status).toBe("occupied");
  if (result.status === "occupied") {
    expect(result.filled.map(({ cell, text }) => `${cell} ${text}`)).toEqual(filled);
    expect(result).toMatchObject({ sheet: "预算", area: "A2:E40" });
  }
  expect(await valuesOf()).toEqual(before);
});

test("asked to, it moves down what stands there, formulas and all", async () => {
  await open({ rows: [["标题"], ["合计", "=B3*2"], [null, 21]] }, "A2");
  expect(await insert(true)).toMatchObject({ status: "inserted", area: "A2:E40" });
  const { workbook } = await readOpenWorkbook();
  const [sheet] = workbook.sheets;
  expect(sheet?.values[40]?.slice(0, 2)).toEqual(["合计", 42]);
  expect(sheet?.formulas[40]?.[1]).toBe("=B42*2");
  expect(checkOne(workbook).declaration.range).toBe("A3:E40");
});

const FORMATS: readonly (readonly [string, (cell: Excel.Range) => void])[] = [
  [
    "a fill",
    (cell) => {
      cell.format.fill.color = "#FFFF00";
    },
  ],
  [
    "a border",
    (cell) => {
      cell.format.borders.getItem("EdgeBottom").style = "Continuous";
    },
  ],
  [
    "a number format",
    (cell) => {
      cell.numberFormat = [["0.00"]];
    },
  ],
  [
    "a validation",
    (cell) => {
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    },
  ],
  [
    "a conditional format",
    (cell) => {
      cell.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    },
  ],
];

test.each(FORMATS)(
  "a blank cell with %s is in the way, too; moved down it comes back as it was",
  async (_, format) => {
    await open({ rows: [["标题"]] }, "A2");
    await Excel.run(async (context) => {
      format(context.workbook.worksheets.getItem("预算").getRange("C7"));
      await context.sync();
    });
    const before = await sheetLook("预算", "A1:F45");
    expect(await insert()).toMatchObject({ status: "occupied", filled: [], canMoveDown: true });
    expect(await sheetLook("预算", "A1:F45")).toEqual(before);
    const inserted = await insert(true);
    if (inserted.status !== "inserted") {
      throw new Error(inserted.status);
    }
    expect(await undoChange(inserted.undo, false)).toBe("undone");
    expect(await sheetLook("预算", "A1:F45")).toEqual(before);
  },
);

test("a line that belongs to the cells above is in nobody's way", async () => {
  await open({ rows: [["标题"]] }, "A2");
  await Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getItem("预算").getRange("A1:F1").format;
    borders.getItem("EdgeBottom").style = "Continuous";
    await context.sync();
  });
  expect((await insert()).status).toBe("inserted");
});

test("a merged area across the selected row is not torn", async () => {
  await open({ rows: [["标题", "跨行"], ["内容"]], merges: ["B1:C3"] }, "A2");
  const result = await insert(true);
  expect(result).toMatchObject({ status: "occupied", canMoveDown: false });
  expect(await valuesOf()).toEqual([
    ["标题", "跨行"],
    ["内容", null],
  ]);
});

test.each<readonly [string, TestSheet, boolean]>([
  ["blank cells", { rows: [["标题"]] }, false],
  ["rows of its own", { rows: [["标题"], ["合计", "=B3*2"], [null, 21]], merges: ["C3:D3"] }, true],
])("taking it back from %s leaves the sheet as it was", async (_, sheet, moveDown) => {
  await open(sheet, "A2");
  const before = await sheetLook("预算", "A1:F45");
  const inserted = await insert(moveDown);
  if (inserted.status !== "inserted") {
    throw new Error(inserted.status);
  }
  expect(await undoChange(inserted.undo, false)).toBe("undone");
  expect(await sheetLook("预算", "A1:F45")).toEqual(before);
});

test("columns become as wide as the form needs and never narrower; those of other content are named", async () => {
  await open({ rows: [["标题", "合计", 3]] }, "A3");
  await setWidths({ A: 30, B: 500, C: 30, E: 30 });
  const [a = 0, b, c = 0, , e = 0] = await widths();
  expect(await insert()).toMatchObject({ status: "inserted", widened: ["A", "C"] });
  const after = await widths();
  expect(after[1]).toBe(b);
  expect(after[0]).toBeGreaterThan(a);
  expect(after[2]).toBeGreaterThan(c);
  expect(after[4]).toBeGreaterThan(e);
});

test("on a sheet without other content nothing is said about columns", async () => {
  await open({ rows: [] }, "A1");
  expect(await insert()).toMatchObject({ status: "inserted", widened: [] });
});

/** Widths of A to E in points. */
function widths(): Promise<readonly (number | undefined)[]> {
  return Excel.run(async (context) => {
    const columns = context.workbook.worksheets
      .getItem("预算")
      .getRange("A1:E1")
      .getColumnProperties({ format: { columnWidth: true } });
    await context.sync();
    return columns.value.map(({ format }) => format?.columnWidth);
  });
}

function setWidths(points: Readonly<Record<string, number>>): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("预算");
    for (const [column, width] of Object.entries(points)) {
      sheet.getRange(`${column}:${column}`).format.columnWidth = width;
    }
    await context.sync();
  });
}

test("what was filled in since is lost only when that is meant; a sheet that is gone is said", async () => {
  await open({ rows: [["标题"]] }, "A2");
  const inserted = await insert();
  if (inserted.status !== "inserted") {
    throw new Error(inserted.status);
  }
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("预算").getRange("B4").values = [["区档案馆"]];
    context.workbook.worksheets.add("另一张");
    await context.sync();
  });
  expect(await undoChange(inserted.undo, false)).toBe("changed");
  expect((await valuesOf())[3]?.[1]).toBe("区档案馆");
  expect(await undoChange(inserted.undo, true)).toBe("undone");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("预算").delete();
    await context.sync();
  });
  expect(await undoChange(inserted.undo, false)).toBe("gone");
});

test("what was written right of rows of its own is deleted only when that is meant", async () => {
  await open({ rows: [["标题"], ["合计"]] }, "A2");
  const inserted = await insert(true);
  if (inserted.status !== "inserted") {
    throw new Error(inserted.status);
  }
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("预算").getRange("H5").values = [["批注"]];
    await context.sync();
  });
  expect(await undoChange(inserted.undo, false)).toBe("changed");
  expect((await valuesOf())[4]?.[7]).toBe("批注");
  expect(await undoChange(inserted.undo, true)).toBe("undone");
  expect((await valuesOf())[1]?.[0]).toBe("合计");
});

test("what was written beside cells that were blank stays, so nobody is asked", async () => {
  await open({ rows: [["标题"]] }, "A2");
  const inserted = await insert();
  if (inserted.status !== "inserted") {
    throw new Error(inserted.status);
  }
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("预算").getRange("H5").values = [["批注"]];
    await context.sync();
  });
  expect(await undoChange(inserted.undo, false)).toBe("undone");
  expect((await valuesOf())[4]?.[7]).toBe("批注");
});

test("a protected sheet is left alone, with the reason", async () => {
  await open({ rows: [["标题"]] }, "A2");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("预算").protection.protect();
    await context.sync();
  });
  await expect(insert()).rejects.toThrow(new ExcelProblem("sheet-protected"));
});

test.each([
  ["blank cells", false],
  ["rows of its own", true],
])("in %s that have moved and were filled in since, nothing is deleted", async (_, moveDown) => {
  await open({ rows: [["标题"], ["合计"]] }, moveDown ? "A2" : "A3");
  const inserted = await insert(moveDown);
  if (inserted.status !== "inserted") {
    throw new Error(inserted.status);
  }
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("预算");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("B6").values = [["区档案馆"]];
    await context.sync();
  });
  const before = await sheetLook("预算", "A1:F45");
  expect(await undoChange(inserted.undo, false)).toBe("moved");
  expect(await undoChange(inserted.undo, true)).toBe("moved");
  expect(await sheetLook("预算", "A1:F45")).toEqual(before);
});
