import { isCertain } from "../../support/certain-findings";
import fc from "../../support/fast-check";
import { insertForm } from "../../../src/commands/forms/insert-form";
import type { PrintableEdition } from "../../../src/editions/edition";
import { PRINTABLE_EDITIONS } from "../../../src/editions/editions";
import { readOpenWorkbook } from "../../../src/excel/read-open-workbook";
import { undoChange } from "../../../src/excel/undo-change";
import { toRangeAddress } from "../../../src/sheet/address";
import type { SheetPicture, WorkbookPicture } from "../../../src/sheet/sheet-picture";
import { NO_CONTENT, type FormContent } from "../../../src/template/form-content";
import { DEFAULT_FORM_OPTIONS, type FormOptions } from "../../../src/template/form-options";
import { planForm } from "../../../src/template/plan-form";
import { openDocument } from "../../../src/workbench/document/open-document";
import { readWorkbookPicture } from "../../../src/workbook/read-workbook-picture";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { consistentContent, contentRead } from "../../support/form-content";
import { OPTIONS_WITH_ROWS_TOGETHER, optionsInShort } from "../../support/form-options";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { checkOne } from "../../support/check-one";
import { sheetLook } from "../../support/sheet-look";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

function openBlank(): void {
  excel = openExcel({ data: workbookData({ 说明: { rows: [["填报说明"]] } }) });
}

/** Inserts a form on a new sheet, in two round trips. @throws Error when it was not inserted */
async function insert(edition: PrintableEdition, options: FormOptions, content: FormContent) {
  const before = excel.roundTrips();
  const place = "new-sheet";
  const request = { edition: edition.id, options, content, place, moveDown: false } as const;
  const inserted = await insertForm(request);
  expect(excel.roundTrips() - before).toBe(3);
  if (inserted.status !== "inserted") {
    throw new Error(inserted.status);
  }
  return inserted;
}

/** The same form, written as a file and read again. */
async function formFromFile(
  edition: PrintableEdition,
  options: FormOptions,
  content: FormContent,
): Promise<SheetPicture> {
  const bytes = await writeWorkbook([planForm(edition, options, content)]);
  const [sheet] = readWorkbookPicture(bytes, "blank.xlsx").sheets;
  if (sheet === undefined) {
    throw new Error("The file holds no sheet");
  }
  return sheet;
}

/** What both ways of reading can know of the same sheet: a new file contains no results of formulas. */
function comparable({ values, formulas, numberFormats, merges, origin }: SheetPicture) {
  return {
    origin,
    values: values.map((row, r) => row.map((value, c) => (formulas[r]?.[c] ? null : value))),
    formulas,
    numberFormats,
    merges: (merges ?? []).map((area) => JSON.stringify(area)).sort(),
  };
}

function sheetCalled({ sheets }: WorkbookPicture, name: string): SheetPicture {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) {
    throw new Error(`There is no sheet ${name}`);
  }
  return sheet;
}

const check = (sheet: SheetPicture) => checkOne({ fileName: null, sheets: [sheet] });

const NOT_FILLED_IN = ["S02", "S03", "S04", "S10", "S21", "S22"];

describe.each(PRINTABLE_EDITIONS.map((edition) => [edition.id, edition] as const))(
  "%s",
  (id, edition) => {
    // Forms with and without a check line and a lock are separate tests, so that none takes minutes.
    test.each([
      [false, false],
      [false, true],
      [true, false],
      [true, true],
    ])(
      "with checkLine %p and locked %p, inserted and written, in every combination of the other options, it is the same and lacks nothing but content",
      async (checkLine, locked) => {
        openBlank();
        const all = OPTIONS_WITH_ROWS_TOGETHER.filter(
          (options) => options.checkLine === checkLine && options.locked === locked,
        );
        expect(all).toHaveLength(16);
        for (const options of all) {
          const { sheet, undo } = await insert(edition, options, NO_CONTENT);
          const { workbook } = await readOpenWorkbook();
          const there = sheetCalled(workbook, sheet);
          const told = optionsInShort(options);
          const written = comparable(await formFromFile(edition, options, NO_CONTENT));
          expect([told, comparable(there)]).toEqual([told, written]);
          const { declaration, findings } = check(there);
          expect(declaration).toMatchObject({ edition: id, unit: options.unit });
          const wrong = findings.filter(({ rule }) => !NOT_FILLED_IN.includes(rule));
          expect([told, wrong]).toEqual([told, []]);
          expect(await undoChange(undo, false)).toBe("undone");
        }
        const { workbook } = await readOpenWorkbook();
        expect(workbook.sheets.map(({ name }) => name)).toEqual(["说明"]);
      },
    );

    test("filled with anything consistent, inserted and written, it reads back the same", async () => {
      openBlank();
      await fc.assert(
        fc.asyncProperty(
          consistentContent(edition),
          fc.constantFrom(...OPTIONS_WITH_ROWS_TOGETHER),
          async (content, chosen) => {
            const options = { ...chosen, year: 2027, department: "" };
            const { sheet, undo } = await insert(edition, options, content);
            const { workbook } = await readOpenWorkbook();
            const there = check(sheetCalled(workbook, sheet));
            const written = check(await formFromFile(edition, options, content));
            expect(await undoChange(undo, false)).toBe("undone");
            for (const { declaration, findings } of [there, written]) {
              expect(contentRead(declaration)).toEqual(content);
              expect(findings.filter(isCertain)).toEqual([]);
            }
          },
        ),
        { numRuns: 10 },
      );
    });

    test.each<readonly [string, FormOptions]>([
      ["万元, checked and locked", { ...DEFAULT_FORM_OPTIONS, year: 2027, locked: true }],
      [
        "元, a department, no check line",
        { ...DEFAULT_FORM_OPTIONS, unit: "元", checkLine: false, department: "永宁县档案馆" },
      ],
    ])(
      "%s: fonts, borders, sizes, validations, page and protection are the same both ways",
      async (_, options) => {
        openBlank();
        const { name, area } = planForm(edition, options);
        const range = toRangeAddress(area);
        await insert(edition, options, NO_CONTENT);
        const there = await sheetLook(name, range);
        excel.close();
        const bytes = await writeWorkbook([planForm(edition, options)]);
        excel = openExcel(await openDocument(bytes, "blank.xlsx"));
        expect(await sheetLook(name, range)).toEqual(there);
        expect(there.protection === null).toBe(!options.locked);
        expect(there.frozen === null).toBe(!options.checkLine);
        expect(there.page).toMatchObject({ paperSize: "A4", orientation: "Landscape" });
        expect(there.names).toHaveLength(8);
      },
    );
  },
);
