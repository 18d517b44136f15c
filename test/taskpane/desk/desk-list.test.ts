import { deskList } from "../../../src/taskpane/desk/desk-list";
import { NO_DESK, type DeskState } from "../../../src/taskpane/desk/desk-state";
import { deskRow as row, reviewedRows as reviewed } from "../../support/desk-rows";

const FILES = [
  reviewed(
    row("水务局.xlsx", { total: 20, counts: { error: 1, warning: 9, info: 0 }, verdict: "revise" }),
  ),
  null,
  reviewed(row("档案馆.xlsx", { total: 3.5 }), row("档案馆.xlsx", { index: 1, total: 100 })),
  reviewed(
    row("坏.xlsx", { sheet: null, department: null, verdict: "unreadable", problem: "文件已损坏" }),
  ),
  reviewed(row("教育局.xlsx", { counts: { error: 1, warning: 2, info: 0 }, verdict: "revise" })),
];

function listed(filter: Partial<DeskState["filter"]>): readonly string[] {
  return deskList(FILES, { ...NO_DESK.filter, ...filter }, "zh-CN").rows.map(
    ({ file, place }) => `${file} ${place.file}.${place.index}`,
  );
}

test.each([
  [{}, ["水务局.xlsx 0.0", "档案馆.xlsx 2.0", "档案馆.xlsx 2.1", "坏.xlsx 3.0", "教育局.xlsx 4.0"]],
  [
    { sort: "errors" },
    ["水务局.xlsx 0.0", "教育局.xlsx 4.0", "档案馆.xlsx 2.0", "档案馆.xlsx 2.1", "坏.xlsx 3.0"],
  ],
  [
    { sort: "total" },
    ["档案馆.xlsx 2.1", "水务局.xlsx 0.0", "档案馆.xlsx 2.0", "坏.xlsx 3.0", "教育局.xlsx 4.0"],
  ],
  [
    { sort: "verdict" },
    ["水务局.xlsx 0.0", "教育局.xlsx 4.0", "坏.xlsx 3.0", "档案馆.xlsx 2.0", "档案馆.xlsx 2.1"],
  ],
  [{ search: " 损坏 " }, ["坏.xlsx 3.0"]],
  [{ search: "档案", verdict: "revise" }, []],
  [{ verdict: "pass" }, ["档案馆.xlsx 2.0", "档案馆.xlsx 2.1"]],
] as const)("%j lists %j", (filter, rows) => {
  expect(listed(filter)).toEqual(rows);
});

test("numbers by verdict count all rows, listed or not", () => {
  const { verdicts } = deskList(FILES, { ...NO_DESK.filter, search: "没有" }, "zh-CN");
  expect(verdicts).toEqual({ pass: 2, revise: 2, unrecognised: 0, unreadable: 1 });
});

test.each([
  ["the brackets in other widths", "正数局（本级）", "正数局(本级).xlsx"],
  ["brackets that are folded in the row", "正数局(本级)", "正数局（本级）.xlsx"],
  ["letters and digits in other widths and cases", "ＡＢ１２", "ab12.xlsx"],
  ["spaces that are in the row alone", "水务局", "水 务 局.xlsx"],
])("a search finds %s", (_, search, file) => {
  const files = [reviewed(row(file)), reviewed(row("另一个.xlsx"))];
  const { rows } = deskList(files, { ...NO_DESK.filter, search }, "zh-CN");
  expect(rows.map((found) => found.file)).toEqual([file]);
});

test.each([
  ["year", "2028"],
  ["sheet", "绩效表（二）"],
])("a search finds the %s", (_, search) => {
  const files = [
    reviewed(row("甲.xlsx")),
    reviewed(row("乙.xlsx", { year: 2028, sheet: "绩效表(二)" })),
    reviewed(row("丙.xlsx", { year: null, sheet: null })),
  ];
  const { rows } = deskList(files, { ...NO_DESK.filter, search }, "zh-CN");
  expect(rows.map(({ file }) => file)).toEqual(["乙.xlsx"]);
});

test.each([
  ["A01", ["乙.xlsx"]],
  ["转移支付", ["乙.xlsx", "丙.xlsx"]],
])("a search finds every problem by its rule: %s", (search, found) => {
  const files = [
    reviewed(row("甲.xlsx", { rules: ["S03"] })),
    reviewed(row("乙.xlsx", { problem: "没有预算年度", rules: ["A01", "H24"] })),
    reviewed(row("丙.xlsx", { rules: ["H24"] })),
  ];
  const { rows } = deskList(files, { ...NO_DESK.filter, search }, "zh-CN");
  expect(rows.map(({ file }) => file)).toEqual(found);
});

test("rows without a total come last, behind negative ones, in the order of their files", () => {
  const totals = [null, -60, 0, null, 8, -0.5];
  const files = totals.map((total, place) => reviewed(row(`${place}.xlsx`, { total })));
  const { rows } = deskList(files, { ...NO_DESK.filter, sort: "total" }, "zh-CN");
  expect(rows.map(({ total }) => total)).toEqual([8, 0, -0.5, -60, null, null]);
  expect(rows.slice(-2).map(({ file }) => file)).toEqual(["0.xlsx", "3.xlsx"]);
});
