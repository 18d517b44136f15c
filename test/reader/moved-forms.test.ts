import fc from "fast-check";
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
} from "../support/edit-form";
import { GOLDEN, goldenPart } from "../support/golden-form";
import { readAll, readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";

const HEIGHT = EXAMPLE.rows.length;
const WIDTH = 5;

/** Something else on the sheet, with words that the form uses too. */
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

test("the form may stand anywhere, merged areas known or not", () => {
  fc.assert(
    fc.property(few, few, merged, (down, right, isMerged) => {
      const blank = Array.from({ length: down }, () => []);
      const form = insertColumns(insertRows(EXAMPLE, 0, blank), 0, right);
      const moved = moveCells(moveCells(GOLDEN, moveRows(0, down)), moveColumns(0, right));
      expect(read(form, isMerged)).toEqual(moved);
    }),
  );
});

test("the picture may begin anywhere", () => {
  const { rows, merges } = insertColumns(insertRows(EXAMPLE, 0, [[], []]), 0, 3);
  const picture = sheetPicture({
    rows: rows.slice(2).map((row) => row.slice(3)),
    at: "D3",
    merges,
  });
  const moved = moveCells(moveCells(GOLDEN, moveRows(0, 2)), moveColumns(0, 3));
  expect(goldenPart(readOne(picture))).toEqual(moved);
});

test("blank rows may be inserted", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: HEIGHT }), few, merged, (before, count, isMerged) => {
      const blank = Array.from({ length: count }, () => []);
      const moved = moveCells(GOLDEN, moveRows(before, count));
      expect(read(insertRows(EXAMPLE, before, blank), isMerged)).toEqual(moved);
    }),
    { numRuns: 200 },
  );
});

test("blank columns may be inserted", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: WIDTH }), few, merged, (before, count, isMerged) => {
      const moved = moveCells(GOLDEN, moveColumns(before, count));
      expect(read(insertColumns(EXAMPLE, before, count), isMerged)).toEqual(moved);
    }),
  );
});

test("labels may be spaced, broken and widened", () => {
  const short = (text: string): boolean => text.length <= 12 && !/[\d%]/.test(text);
  const loose = (glue: string, tail: string) => (text: string) =>
    short(text) ? `${Array.from(text).join(glue)}${tail}` : text;
  fc.assert(
    fc.property(
      fc.constantFrom(" ", "\n", "\u3000", "\u00A0", "\u200B", ""),
      fc.constantFrom("", "：", ":", " "),
      (glue, tail) => {
        const names = (model: unknown): string =>
          JSON.stringify(model).replace(/[\s\u200B\u3000\u00A0：:]|\\n/g, "");
        const form = mapTexts(EXAMPLE, loose(glue, tail));
        expect(names(read(form))).toBe(names(GOLDEN));
      },
    ),
  );
});

test("other tables may stand around the form", () => {
  const gap = fc.integer({ min: 1, max: 3 });
  fc.assert(
    fc.property(gap, merged, (distance, isMerged) => {
      expect(read(beside(EXAMPLE, OTHER_TABLE, distance), isMerged)).toEqual(GOLDEN);
      expect(read(below(EXAMPLE, OTHER_TABLE, distance), isMerged)).toEqual(GOLDEN);
      const right = moveCells(GOLDEN, moveColumns(0, 3 + distance));
      expect(read(beside(OTHER_TABLE, EXAMPLE, distance), isMerged)).toEqual(right);
      const height = OTHER_TABLE.rows.length + distance;
      const moved = moveCells(GOLDEN, moveRows(0, height));
      expect(read(below(OTHER_TABLE, EXAMPLE, distance), isMerged)).toEqual(moved);
    }),
  );
});

test("two forms may stand on one sheet, below or beside one another", () => {
  fc.assert(
    fc.property(few, merged, (gap, isMerged) => {
      const read2 = ({ rows, merges }: Form) =>
        readAll([sheetPicture({ rows, merges: isMerged ? merges : null })]);
      const lower = moveCells(GOLDEN, moveRows(0, HEIGHT + gap));
      expect(read2(below(EXAMPLE, EXAMPLE, gap)).map(goldenPart)).toEqual([GOLDEN, lower]);
      const right = moveCells(GOLDEN, moveColumns(0, WIDTH + gap));
      const side = read2(beside(EXAMPLE, EXAMPLE, gap));
      expect(side.map(goldenPart)).toEqual([GOLDEN, right]);
      expect(side.map(({ additional }) => additional)).toEqual([false, true]);
    }),
  );
});
