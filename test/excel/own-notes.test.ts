import { ExcelProblem } from "../../src/excel/excel-problem";
import { deleteNotes, findsNotes } from "../../src/excel/own-notes";
import { openExcel, type OpenExcel } from "../support/office-js";
import { workbookData } from "../support/workbook-data";

const DATA = workbookData({ 一: { rows: [["a"]] } });

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ data: DATA });
});

afterEach(() => {
  excel.close();
});

const OURS = { authorName: "Shenbao", content: "Shenbao:\n【错误 A01】合计不符" };
const NAMELESS = { authorName: "", content: "Shenbao:\r\n【警告 H02】请核实" };
const THEIRS = { authorName: "王五", content: "王五:\n与 Shenbao: 核对过" };

interface Written {
  readonly authorName: string;
  readonly content: string;
}

/** A sheet with these notes; those that are deleted are put down. */
function sheetOf(deleted: string[], isProtected: boolean, ...notes: readonly Written[]) {
  return {
    protection: { protected: isProtected },
    notes: {
      load: jest.fn(),
      items: notes.map((note) => ({
        ...note,
        delete: () => {
          deleted.push(note.content);
        },
      })),
    },
  };
}

/** Excel that answers, or from this batch on refuses. */
function excelThat(refusesFrom = Infinity) {
  let batches = 0;
  return {
    sync: jest.fn(() => {
      batches += 1;
      return batches >= refusesFrom
        ? Promise.reject(new ExcelProblem("unknown"))
        : Promise.resolve();
    }),
  };
}

test("our notes are deleted, by their author or their heading, and nobody else's; in two round trips", async () => {
  const deleted: string[] = [];
  const sheets = [sheetOf(deleted, false, OURS, THEIRS), sheetOf(deleted, false, NAMELESS)];
  const context = excelThat();
  await expect(deleteNotes(context, sheets)).resolves.toBe("deleted");
  expect(deleted).toEqual([OURS.content, NAMELESS.content]);
  expect(context.sync).toHaveBeenCalledTimes(2);
  expect(sheets[0]?.notes.load).toHaveBeenCalledWith("items/authorName,items/content");
});

test("where there are only notes of others nothing is done, in one round trip", async () => {
  const deleted: string[] = [];
  const context = excelThat();
  await expect(deleteNotes(context, [sheetOf(deleted, true, THEIRS)])).resolves.toBe("none");
  expect(context.sync).toHaveBeenCalledTimes(1);
});

test("on a protected sheet they are left, elsewhere deleted", async () => {
  const deleted: string[] = [];
  const sheets = [sheetOf(deleted, true, OURS), sheetOf(deleted, false, NAMELESS)];
  await expect(deleteNotes(excelThat(), sheets)).resolves.toBe("left");
  expect(deleted).toEqual([NAMELESS.content]);
});

test.each([
  [1, "unfound"],
  [2, "left"],
] as const)("what Excel refuses, batch %i, is told of: %s", async (batch, told) => {
  const sheets = [sheetOf([], false, OURS)];
  await expect(deleteNotes(excelThat(batch), sheets)).resolves.toBe(told);
});

test("an Excel before ExcelApi 1.18 does not let an add-in find notes", () => {
  expect(findsNotes()).toBe(false);
  const asked = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
  expect(findsNotes()).toBe(true);
  expect(asked).toHaveBeenCalledWith("ExcelApi", "1.18");
});
