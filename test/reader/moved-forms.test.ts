import fc from "../support/fast-check";
import {
  below,
  beside,
  EXAMPLE,
  insertColumns,
  insertRows,
  mapTexts,
  moveCells,
  moveColumns,
  moveRows,
  type Form,
} from "../support/spreadsheet-edits";
import { GOLDEN, goldenPart } from "../support/golden-form";
import { FLAT_LIST, NATIONAL, PROVINCIAL } from "../support/other-forms";
import { readAll, readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";

/** A form and its reading at its original position. */
interface Original {
  readonly form: Form;
  readonly model: unknown;
  readonly height: number;
  readonly width: number;
}

const ORIGINALS: readonly (readonly [string, Original])[] = [
  ["guangzhou-department", original(EXAMPLE, GOLDEN)],
  ["national-department", original(NATIONAL, read(NATIONAL))],
  ["flat", original(FLAT_LIST, read(FLAT_LIST))],
  ["auto", original(PROVINCIAL, read(PROVINCIAL))],
];

function original(form: Form, model: unknown): Original {
  const width = Math.max(...form.rows.map((row) => row.length));
  return { form, model, height: form.rows.length, width };
}

/** Other content of the sheet, with words that the form uses too. */
const OTHER_TABLE: Form = {
  rows: [
    ["经费使用情况", null, null],
    ["项目支出", 1, "名称"],
    ["其他资金", 2, "产出指标"],
    ["数量指标", 3, "合计"],
  ],
  merges: ["A1:C1"],
};

const merged = fc.boolean();
const few = fc.integer({ min: 0, max: 3 });

function read({ rows, merges }: Form, isMerged = true): unknown {
  return goldenPart(readOne(sheetPicture({ rows, merges: isMerged ? merges : null })));
}

describe.each(ORIGINALS)("%s", (edition, { form, model, height, width }) => {
  test("is what the form is read as", () => {
    expect(model).toMatchObject({ edition });
  });

  test("the form may stand anywhere, merged areas known or not", () => {
    fc.assert(
      fc.property(few, few, merged, (down, right, isMerged) => {
        const blank = Array.from({ length: down }, () => []);
        const shifted = insertColumns(insertRows(form, 0, blank), 0, right);
        const moved = moveCells(moveCells(model, moveRows(0, down)), moveColumns(0, right));
        expect(read(shifted, isMerged)).toEqual(moved);
      }),
    );
  });

  test("the picture may begin anywhere", () => {
    const { rows, merges } = insertColumns(insertRows(form, 0, [[], []]), 0, 3);
    const picture = sheetPicture({
      rows: rows.slice(2).map((row) => row.slice(3)),
      at: "D3",
      merges,
    });
    const moved = moveCells(moveCells(model, moveRows(0, 2)), moveColumns(0, 3));
    expect(goldenPart(readOne(picture))).toEqual(moved);
  });

  test("blank rows may be inserted", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: height }), few, merged, (before, count, isMerged) => {
        const blank = Array.from({ length: count }, () => []);
        const moved = moveCells(model, moveRows(before, count));
        expect(read(insertRows(form, before, blank), isMerged)).toEqual(moved);
      }),
      { numRuns: 200 },
    );
  });

  test("blank columns may be inserted", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: width }), few, merged, (before, count, isMerged) => {
        const moved = moveCells(model, moveColumns(before, count));
        expect(read(insertColumns(form, before, count), isMerged)).toEqual(moved);
      }),
    );
  });

  test("labels may be spaced, broken and widened", () => {
    // Labels and other short texts; names of offices are no labels, and a colon would make them look so.
    const short = (text: string): boolean => text.length <= 12 && !/[\d%]|[局馆]$/.test(text);
    const loose = (glue: string, tail: string) => (text: string) =>
      short(text) ? `${Array.from(text).join(glue)}${tail}` : text;
    fc.assert(
      fc.property(
        fc.constantFrom(" ", "\n", "\u3000", "\u00A0", "\u200B", ""),
        fc.constantFrom("", "：", ":", " "),
        (glue, tail) => {
          const names = (reading: unknown): string =>
            JSON.stringify(reading).replace(/[\s\u200B\u3000\u00A0：:]|\\n/g, "");
          expect(names(read(mapTexts(form, loose(glue, tail))))).toBe(names(model));
        },
      ),
    );
  });

  test("other tables may stand around the form", () => {
    const gap = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(gap, merged, (distance, isMerged) => {
        expect(read(beside(form, OTHER_TABLE, distance), isMerged)).toEqual(model);
        expect(read(below(form, OTHER_TABLE, distance), isMerged)).toEqual(model);
        const right = moveCells(model, moveColumns(0, 3 + distance));
        expect(read(beside(OTHER_TABLE, form, distance), isMerged)).toEqual(right);
        const down = OTHER_TABLE.rows.length + distance;
        const moved = moveCells(model, moveRows(0, down));
        expect(read(below(OTHER_TABLE, form, distance), isMerged)).toEqual(moved);
      }),
    );
  });

  test("two forms may stand on one sheet, below or beside one another", () => {
    fc.assert(
      fc.property(few, merged, (gap, isMerged) => {
        const read2 = ({ rows, merges }: Form) =>
          readAll([sheetPicture({ rows, merges: isMerged ? merges : null })]);
        const lower = moveCells(model, moveRows(0, height + gap));
        expect(read2(below(form, form, gap)).map(goldenPart)).toEqual([model, lower]);
        const right = moveCells(model, moveColumns(0, width + gap));
        const side = read2(beside(form, form, gap));
        expect(side.map(goldenPart)).toEqual([model, right]);
        expect(side.map(({ additional }) => additional)).toEqual([false, true]);
      }),
    );
  });
});
