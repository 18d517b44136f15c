import { toArea } from "../../src/sheet/address";
import { fitRows, type CellFit } from "../../src/sheet/fit-rows";
import { sheetPicture, type SheetDescription } from "../support/sheet-picture";

const WRAPPED: CellFit = { fontSize: 11, wraps: true };

/** Heights by row number, of an area whose columns are 60 points wide. */
function fit(description: SheetDescription, range: string, cell: CellFit = WRAPPED) {
  const area = toArea(range);
  const columns = area.right - area.left + 1;
  const rows = area.bottom - area.top + 1;
  const { fitted, cut } = fitRows(sheetPicture(description), area, {
    columnWidths: Array.from({ length: columns }, () => 60),
    cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell)),
  });
  return {
    heights: Object.fromEntries(fitted.map(({ row, points }) => [row + 1, points])),
    cut: cut.map((row) => row + 1),
  };
}

const LONG = "组织开展各项科普宣传活动并做好总结工作";

test("a row is as high as its highest text", () => {
  const { heights } = fit({ rows: [["短", LONG]] }, "A1:B1");
  expect(heights[1]).toBe(fit({ rows: [[LONG]] }, "A1:A1").heights[1]);
  expect(heights[1]).toBeGreaterThan(60);
});

test("a text merged over columns has their width together", () => {
  const merged = fit({ rows: [[LONG]], merges: ["A1:C1"] }, "A1:C1").heights[1] ?? 0;
  expect(merged).toBeLessThan(fit({ rows: [[LONG]] }, "A1:C1").heights[1] ?? 0);
});

test("a text merged over rows raises the last of them only where they are too low together", () => {
  const rows = [
    ["产出", "一"],
    [null, "二"],
  ];
  expect(fit({ rows, merges: ["A1:A2"] }, "A1:B2").heights).toEqual({ 1: 21, 2: 21 });
  const long = [
    [LONG, "一"],
    [null, "二"],
  ];
  const { heights } = fit({ rows: long, merges: ["A1:A2"] }, "A1:B2");
  expect(heights[1]).toBe(21);
  expect(heights[2]).toBeGreaterThan(40);
});

test("rows without text, hidden ones and those outside stay as they are", () => {
  const rows = [[LONG], [null], [LONG], [LONG]];
  const { heights } = fit({ rows, hiddenRows: [2] }, "A1:A3");
  expect(Object.keys(heights)).toEqual(["1"]);
});

test("a text that is not wrapped takes one line", () => {
  expect(fit({ rows: [[LONG]] }, "A1:A1", { fontSize: 11, wraps: false }).heights).toEqual({
    1: 21,
  });
});

test("larger letters need more room, mixed ones are taken for the usual size", () => {
  const heightIn = (fontSize: number | null) =>
    fit({ rows: [[LONG]] }, "A1:A1", { fontSize, wraps: true }).heights[1] ?? 0;
  expect(heightIn(16)).toBeGreaterThan(heightIn(11));
  expect(heightIn(null)).toBe(heightIn(11));
});

test("what Excel cannot make high enough is named", () => {
  const { heights, cut } = fit({ rows: [["短"], [LONG.repeat(30)]] }, "A1:A2");
  expect(cut).toEqual([2]);
  expect(heights[2]).toBe(408.75);
});
