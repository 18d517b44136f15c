import fc from "../../support/fast-check";
import { contains, type Area } from "../../../src/sheet/address";
import {
  areaAddress,
  areaAt,
  cellCount,
  COLUMN_COUNT,
  parseArea,
  ROW_COUNT,
  sheetPrefix,
  splitSheetName,
  subtract,
} from "../../../src/workbench/host/model/grid";

const areas = (rows: number, columns: number): fc.Arbitrary<Area> =>
  fc
    .tuple(
      fc.nat(rows - 1),
      fc.nat(columns - 1),
      fc.integer({ min: 1, max: rows }),
      fc.integer({ min: 1, max: columns }),
    )
    .map(([top, left, height, width]) =>
      areaAt(top, left, Math.min(height, rows - top), Math.min(width, columns - left)),
    );

test("every area is found again by its address", () => {
  fc.assert(
    fc.property(areas(ROW_COUNT, COLUMN_COUNT), (area) => {
      expect(parseArea(areaAddress(area))).toEqual(area);
    }),
  );
});

test("what is left of an area has every other cell once", () => {
  fc.assert(
    fc.property(areas(8, 8), areas(8, 8), (area, removed) => {
      const left = subtract(area, removed);
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const cell = { row, column };
          const times = left.filter((part) => contains(part, cell)).length;
          expect(times).toBe(contains(removed, cell) ? 0 : 1);
        }
      }
      const outside = left.reduce((count, part) => count + cellCount(part), 0);
      expect(outside).toBeLessThanOrEqual(cellCount(area));
    }),
  );
});

test("every sheet name comes back from an address", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 31 }), (name) => {
      expect(splitSheetName(`${sheetPrefix(name)}A1`)).toEqual({ sheet: name, local: "A1" });
    }),
  );
});
