import { inspectWorkbook } from "../../src/excel/inspect-workbook";
import { StandingMarks } from "../../src/excel/standing-marks";
import { MARK_STYLES_OF, type MarkStyles } from "../../src/sheet/marks/mark-styles";
import type { SheetMarks } from "../../src/sheet/marks/marks";
import { addUserRule, marksOn } from "../support/mark-workbook";
import { openExcel, type OpenExcel } from "../support/office-js";
import { workbookData } from "../support/workbook-data";

let excel: OpenExcel;
let standing: StandingMarks;

beforeEach(() => {
  excel = openExcel({ data: workbookData({ 申报表: { rows: [["a", "b"]] } }) });
  standing = new StandingMarks();
});

afterEach(() => {
  excel.close();
});

/**
 * Adds marks unless they are already there.
 * @returns the ids of all rules on the sheet
 */
async function update(marks: SheetMarks, styles?: MarkStyles): Promise<readonly string[]> {
  await inspectWorkbook(() => ({ result: null, marks: [marks], ...(styles && { styles }) }), {
    standing,
    leave: true,
  });
  return Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getItem("申报表").getRange().conditionalFormats;
    rules.load("items/id");
    await context.sync();
    return rules.items.map(({ id }) => id);
  });
}

const ONE = marksOn("申报表", { error: ["A1"], info: ["B1"] });

test("marks that stand are left alone: nothing is written", async () => {
  const first = await update(ONE);
  const before = excel.roundTrips();
  await inspectWorkbook(() => ({ result: null, marks: [ONE] }), { standing, leave: true });
  expect(excel.roundTrips() - before).toBe(2);
  expect(await update(ONE)).toEqual(first);
});

test.each<[string, () => Promise<readonly string[]>]>([
  ["other cells", () => update(marksOn("申报表", { error: ["B1"], info: ["B1"] }))],
  ["another level", () => update(marksOn("申报表", { error: ["A1"], warning: ["B1"] }))],
  ["other colours", () => update(ONE, MARK_STYLES_OF.strong)],
  [
    "when it is asked for by a click",
    async () => {
      await inspectWorkbook(() => ({ result: null, marks: [ONE] }), { standing });
      return update(ONE);
    },
  ],
  [
    "when somebody has taken one away",
    async () => {
      await Excel.run(async (context) => {
        const rules = context.workbook.worksheets.getItem("申报表").getRange().conditionalFormats;
        rules.getItemAt(0).delete();
        await context.sync();
      });
      return update(ONE);
    },
  ],
])("they are put again: %s", async (_, change) => {
  const first = await update(ONE);
  const second = await change();
  expect(second).toHaveLength(2);
  expect(second.filter((id) => first.includes(id))).toEqual([]);
});

test("a rule of the user's changes nothing", async () => {
  const first = await update(ONE);
  await addUserRule("申报表", "A1:B1", "=$A1>0");
  expect(await update(ONE)).toEqual(expect.arrayContaining([...first]));
});

test("none are found and none are needed: nothing is written", async () => {
  const none = marksOn("申报表", {});
  expect(await update(none)).toEqual([]);
  expect(await update(ONE)).toHaveLength(2);
  expect(await update(none)).toEqual([]);
});
