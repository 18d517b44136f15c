import { correctCell } from "../../src/excel/correct-cell";
import { undoChange } from "../../src/excel/undo-change";
import type { NewContent } from "../../src/sheet/new-content";
import type { CellValue } from "../../src/sheet/sheet-picture";
import type { OpenExcel } from "../support/office-js";
import { openSample } from "../support/open-sample";
import { sheetLook } from "../support/sheet-look";

const SHEET = "申报表";
let excel: OpenExcel;

beforeEach(async () => {
  excel = await openSample("baiyun-kexie.xlsx");
});

afterEach(() => {
  excel.close();
});

/** Puts something into a cell as a user has it. */
function put(cell: string, typed: CellValue, numberFormat: string): Promise<void> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(cell);
    range.numberFormat = [[numberFormat]];
    range.formulas = [[typed]];
    await context.sync();
  });
}

function held(cell: string): Promise<readonly [CellValue, CellValue, string]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(cell);
    range.load("values,formulas,numberFormat");
    await context.sync();
    return [range.values[0]?.[0], range.formulas[0]?.[0], range.numberFormat[0]?.[0]];
  });
}

test.each<[string, CellValue, string, NewContent, readonly [CellValue, CellValue, string]]>([
  [
    "a number stored as text",
    "289.07",
    "@",
    { kind: "number", value: 289.07 },
    [289.07, 289.07, "0.00"],
  ],
  [
    "a number with a unit",
    "2000万元",
    "0.00",
    { kind: "number", value: 2000 },
    [2000, 2000, "0.00"],
  ],
  [
    "a text",
    " 召开会议1次",
    "General",
    { kind: "text", text: "召开会议1次" },
    ["召开会议1次", "召开会议1次", "General"],
  ],
  [
    "a text that Excel would take for a number",
    "９５％",
    "General",
    { kind: "text", text: "95%" },
    ["95%", "95%", "General"],
  ],
  [
    "a total typed by hand",
    312.83,
    "0.00",
    { kind: "formula", formula: "=SUM(B5:B6)" },
    [312.83, "=SUM(B5:B6)", "0.00"],
  ],
])(
  "%s is corrected in three round trips; nothing else changes, and it is taken back",
  async (_, typed, format, after, expected) => {
    await put("B8", typed, format);
    const [value, formula, numberFormat] = await held("B8");
    const before = await sheetLook(SHEET, "A1:E40");
    const rounds = excel.roundTrips();
    const result = await correctCell(SHEET, "B8", { value: value ?? null, formula: null }, after);
    expect(excel.roundTrips() - rounds).toBe(3);
    expect(await held("B8")).toEqual(expected);
    if (result.status !== "corrected") {
      throw new Error(result.status);
    }
    expect(await undoChange(result.undo, false)).toBe("undone");
    expect(await held("B8")).toEqual([value, formula, numberFormat]);
    expect(await sheetLook(SHEET, "A1:E40")).toEqual(before);
  },
);

test("only the corrected cell differs", async () => {
  await put("B8", "0.00", "@");
  const before = await sheetLook(SHEET, "A1:E40");
  await correctCell(SHEET, "B8", { value: "0.00", formula: null }, { kind: "number", value: 0 });
  await put("B8", "0.00", "@");
  expect(await sheetLook(SHEET, "A1:E40")).toEqual(before);
});

test("a cell that was changed since is left alone, and so is one with a formula instead", async () => {
  const after: NewContent = { kind: "number", value: 1 };
  await put("B8", "1元", "General");
  expect(await correctCell(SHEET, "B8", { value: "1万", formula: null }, after)).toEqual({
    status: "changed",
  });
  await put("B8", "=B5", "General");
  expect(await correctCell(SHEET, "B8", { value: 289.07, formula: null }, after)).toEqual({
    status: "changed",
  });
  expect((await held("B8"))[1]).toBe("=B5");
});

test("a sheet that is gone is named", async () => {
  const result = await correctCell(
    "没有",
    "B8",
    { value: null, formula: null },
    { kind: "number", value: 1 },
  );
  expect(result).toEqual({ status: "sheet-missing" });
});

test("what was typed over a correction is not taken back unasked", async () => {
  await put("B8", "1元", "General");
  const result = await correctCell(
    SHEET,
    "B8",
    { value: "1元", formula: null },
    { kind: "number", value: 0.0001 },
  );
  await put("B8", 7, "General");
  expect(result.status === "corrected" && (await undoChange(result.undo, false))).toBe("changed");
  expect((await held("B8"))[0]).toBe(7);
});
