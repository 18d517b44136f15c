import { insertForm, type FormRequest } from "../../../src/commands/forms/insert-form";
import { EDITIONS } from "../../../src/editions/editions";
import { readOpenWorkbook } from "../../../src/excel/read-open-workbook";
import { undoChange } from "../../../src/excel/undo-change";
import type { SheetPicture } from "../../../src/sheet/sheet-picture";
import { NO_CONTENT } from "../../../src/template/form-content";
import { DEFAULT_FORM_OPTIONS, type FormOptions } from "../../../src/template/form-options";
import { planForm } from "../../../src/template/plan-form";
import { openDocument } from "../../../src/workbench/document/open-document";
import { readWorkbookPicture } from "../../../src/workbook/read-workbook-picture";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { ALL_OPTIONS, optionsInShort } from "../../support/form-options";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { checkOne } from "../../support/one-declaration";
import { sheetLook } from "../../support/sheet-look";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel | null = null;

afterEach(() => {
  excel?.close();
  excel = null;
});

const request = (edition: string, options: FormOptions): FormRequest => ({
  edition,
  options,
  content: NO_CONTENT,
  place: "new-sheet",
  moveDown: false,
});

/** The sheet of that name as Excel tells it. */
async function pictureOf(name: string): Promise<SheetPicture> {
  const { workbook } = await readOpenWorkbook();
  const sheet = workbook.sheets.find((picture) => picture.name === name);
  if (sheet === undefined) {
    throw new Error(`The workbook has no sheet ${name}`);
  }
  return sheet;
}

/** What both ways of reading can tell of the same sheet: the results of formulas stand in no new file. */
function comparable(picture: SheetPicture) {
  const { values, formulas, numberFormats, merges, origin } = picture;
  return {
    origin,
    values: values.map((row, r) => row.map((value, c) => (formulas[r]?.[c] ? null : value))),
    formulas,
    numberFormats,
    merges: (merges ?? []).map((area) => JSON.stringify(area)).sort(),
  };
}

const NOT_FILLED_IN = ["S02", "S03", "S04", "S10", "S21", "S22"];

test.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
  "%s: inserted and written as a file, with every combination of options, the form is the same and lacks nothing but content",
  async (id, edition) => {
    excel = openExcel({ data: workbookData({ 说明: { rows: [["填报说明"]] } }) });
    for (const options of ALL_OPTIONS) {
      const before = excel.roundTrips();
      const inserted = await insertForm(request(id, options));
      expect(excel.roundTrips() - before).toBe(2);
      const there = await pictureOf("申报表");
      const bytes = await writeWorkbook([planForm(edition, options)]);
      const { sheets } = readWorkbookPicture(bytes, "blank.xlsx");
      const written = sheets[0] ?? there;
      expect([optionsInShort(options), comparable(there)]).toEqual([
        optionsInShort(options),
        comparable(written),
      ]);
      const { declaration, findings } = checkOne({ fileName: null, sheets: [there] });
      expect(declaration).toMatchObject({ edition: id, unit: options.unit });
      const wrong = findings.filter(({ rule }) => !NOT_FILLED_IN.includes(rule));
      expect([optionsInShort(options), wrong]).toEqual([optionsInShort(options), []]);
      if (inserted.status === "inserted") {
        expect(await undoChange(inserted.undo, false)).toBe("undone");
      }
    }
    const { workbook } = await readOpenWorkbook();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["说明"]);
  },
);

/** Options that together have every choice once. */
const LOOKS: readonly FormOptions[] = [
  { ...DEFAULT_FORM_OPTIONS, year: 2027, locked: true },
  { ...DEFAULT_FORM_OPTIONS, unit: "元", checkLine: false, department: "永宁县档案馆" },
];

test.each(EDITIONS.flatMap(({ id }) => LOOKS.map((options) => [id, options] as const)))(
  "%s: fonts, borders, sizes, validations, page and protection are the same both ways",
  async (id, options) => {
    const edition = EDITIONS.find((candidate) => candidate.id === id) ?? EDITIONS[0];
    if (edition === undefined) {
      throw new Error("There is no edition");
    }
    const plan = planForm(edition, options);
    excel = openExcel({ data: workbookData({ 说明: { rows: [["填报说明"]] } }) });
    const inserted = await insertForm(request(id, options));
    const there = await sheetLook("申报表", inserted.area);
    excel.close();
    excel = openExcel(await openDocument(await writeWorkbook([plan]), "blank.xlsx"));
    const written = await sheetLook("申报表", inserted.area);
    expect(there).toEqual(written);
    expect(there.protection === null).toBe(!options.locked);
    expect(there.frozen === null).toBe(!options.checkLine);
  },
);
