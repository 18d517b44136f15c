import { matchBatches } from "../../../src/review/compare/match-batches";
import { CONSISTENT, type FormChanges } from "../../support/declaration";
import { reviewed } from "./support";

const form = (
  department: string | null,
  title = "2025年部门整体预算绩效目标申报表",
): FormChanges => ({ department, title });

type Batch = readonly (readonly [string, FormChanges])[];

const CASES: readonly (readonly [string, Batch, Batch, readonly string[]])[] = [
  [
    "by department, whatever the file is called",
    [
      ["a.xlsx", form("区教育局")],
      ["b.xlsx", form("区档案馆")],
    ],
    [
      ["b.xlsx", form("区教育局（部门）")],
      ["c.xlsx", form("区 档案馆")],
    ],
    ["a.xlsx b.xlsx", "b.xlsx c.xlsx"],
  ],
  [
    "a department's two years each with its own",
    [
      ["a.xlsx", form("区教育局", "2024年部门整体预算绩效目标申报表")],
      ["b.xlsx", form("区教育局")],
    ],
    [
      ["x.xlsx", form("区教育局")],
      ["y.xlsx", form("区教育局", "2024年部门整体预算绩效目标申报表")],
    ],
    ["a.xlsx y.xlsx", "b.xlsx x.xlsx"],
  ],
  [
    "two forms of one department by the names of their files",
    [
      ["甲.xlsx", form("区教育局")],
      ["乙.xlsx", form("区教育局")],
    ],
    [
      ["new/乙.xls", form("区教育局")],
      ["new/甲.xlsx", form("区教育局")],
    ],
    ["甲.xlsx new/甲.xlsx", "乙.xlsx new/乙.xls"],
  ],
  [
    "a year that was missing",
    [["a.xlsx", form("区教育局", "部门整体预算绩效目标申报表")]],
    [["b.xlsx", form("区教育局")]],
    ["a.xlsx b.xlsx"],
  ],
  [
    "a department's name that was missing, by the file",
    [["申报表1.xlsx", form(null)]],
    [["申报表1.xlsx", form("区教育局")]],
    ["申报表1.xlsx 申报表1.xlsx"],
  ],
  [
    "other departments in files of the same name: not at all",
    [["申报表.xlsx", form("区教育局")]],
    [["申报表.xlsx", form("区档案馆")]],
    [],
  ],
  [
    "other years: not at all",
    [["a.xlsx", form("区教育局")]],
    [["a.xlsx", form("区教育局", "2026年部门整体预算绩效目标申报表")]],
    [],
  ],
  [
    "a year that was missing, beside another year",
    [
      ["a.xlsx", form("区教育局", "2024年部门整体预算绩效目标申报表")],
      ["b.xlsx", form("区教育局", "部门整体预算绩效目标申报表")],
    ],
    [["c.xlsx", form("区教育局")]],
    ["b.xlsx c.xlsx"],
  ],
  [
    "a department's name spelt otherwise",
    [
      ["a.xlsx", form("广州市白云区教育局")],
      ["b.xlsx", form("白云区档案馆")],
    ],
    [
      ["x.xlsx", form("白云区教育局")],
      ["y.xlsx", form("白云区档案馆")],
    ],
    ["a.xlsx x.xlsx", "b.xlsx y.xlsx"],
  ],
  [
    "a name that may be short for two others: not at all",
    [["a.xlsx", form("教育局")]],
    [
      ["x.xlsx", form("白云区教育局")],
      ["y.xlsx", form("天河区教育局")],
    ],
    [],
  ],
  [
    "two names for which another may be short: not at all",
    [
      ["a.xlsx", form("区教育局")],
      ["b.xlsx", form("白云教育局")],
    ],
    [["x.xlsx", form("广州市白云区教育局")]],
    [],
  ],
  [
    "a name spelt otherwise in another year: not at all",
    [["a.xlsx", form("广州市白云区教育局")]],
    [["x.xlsx", form("白云区教育局", "2026年部门整体预算绩效目标申报表")]],
    [],
  ],
  [
    "a name too short to mean one: not at all",
    [["a.xlsx", form("区委")]],
    [["x.xlsx", form("白云区卫生健康委")]],
    [],
  ],
];

test.each(CASES)("%s", (_, before, now, expected) => {
  const batch = (files: Batch) => files.map(([file, changes]) => reviewed(file, changes));
  const there = matchBatches(batch(before), batch(now));
  expect(there.pairs.map(([a, b]) => `${a.file} ${b.file}`).sort()).toEqual([...expected].sort());
  expect(there.before).toHaveLength(before.length - expected.length);
  expect(there.now).toHaveLength(now.length - expected.length);
  const back = matchBatches(batch(now), batch(before));
  expect(back.pairs.map(([a, b]) => `${b.file} ${a.file}`).sort()).toEqual([...expected].sort());
});

const ROWS = CONSISTENT.indicators;
const withQuantity = (value: string): FormChanges => ({
  indicators: { ...ROWS, 数量指标: [["维修校舍数量（所）", value, value]] },
});
const draft: FormChanges = { ...form("区教育局"), tasks: [["待定", null, null, null]] };

/** Cases with several declarations; expected are the pairs and what is left on each side. */
test.each<readonly [string, Batch, Batch, readonly string[], readonly string[]]>([
  [
    "a draft and the final form: the one that shares most rows, the other is not missing",
    [
      ["初稿.xlsx", draft],
      ["定稿.xlsx", form("区教育局")],
      ["档案馆.xlsx", form("区档案馆")],
    ],
    [["教育局.xlsx", form("区教育局")]],
    ["定稿.xlsx 教育局.xlsx"],
    ["档案馆.xlsx"],
  ],
  [
    "a draft in a file of the same name: rows say more",
    [
      ["教育局.xlsx", draft],
      ["定稿.xlsx", form("区教育局")],
    ],
    [["教育局.xlsx", { ...form("区教育局"), ...withQuantity("≥5所") }]],
    ["定稿.xlsx 教育局.xlsx"],
    [],
  ],
  [
    "all values others now: the one whose rows are called the same",
    [
      ["初稿.xlsx", draft],
      ["定稿.xlsx", { ...form("区教育局"), tasks: [["校舍维修", "维修2所", 50, "2所"]] }],
    ],
    [["教育局.xlsx", { ...form("区教育局"), tasks: [["校舍维修", "维修9所", 90, "9所"]] }]],
    ["定稿.xlsx 教育局.xlsx"],
    [],
  ],
  [
    "the same file twice",
    [
      ["a/教育局.xlsx", form("区教育局")],
      ["b/教育局.xlsx", form("区教育局")],
    ],
    [["教育局.xlsx", form("区教育局")]],
    ["a/教育局.xlsx 教育局.xlsx"],
    [],
  ],
  [
    "a draft that states no year",
    [
      ["初稿.xlsx", { ...draft, title: "部门整体预算绩效目标申报表" }],
      ["定稿.xlsx", form("区教育局")],
    ],
    [["教育局.xlsx", form("区教育局")]],
    ["定稿.xlsx 教育局.xlsx"],
    [],
  ],
  [
    "another year of the same department is missing",
    [
      ["2024.xlsx", form("区教育局", "2024年部门整体预算绩效目标申报表")],
      ["2025.xlsx", form("区教育局")],
    ],
    [["教育局.xlsx", form("区教育局")]],
    ["2025.xlsx 教育局.xlsx"],
    ["2024.xlsx"],
  ],
  [
    "a draft and the final form of a department that is spelt otherwise now",
    [
      ["初稿.xlsx", { ...draft, department: "广州市白云区教育局" }],
      ["定稿.xlsx", form("广州市白云区教育局")],
    ],
    [["教育局.xlsx", form("白云区教育局")]],
    ["定稿.xlsx 教育局.xlsx"],
    [],
  ],
  [
    "a draft is not taken for another department's form",
    [
      ["初稿.xlsx", { ...draft, department: "白云区教育局" }],
      ["定稿.xlsx", form("白云区教育局")],
    ],
    [
      ["教育局.xlsx", form("白云区教育局")],
      ["发展.xlsx", form("白云区教育发展局")],
    ],
    ["定稿.xlsx 教育局.xlsx"],
    ["发展.xlsx"],
  ],
])("%s", (_, before, now, pairs, left) => {
  const batch = (files: Batch) => files.map(([file, changes]) => reviewed(file, changes));
  const there = matchBatches(batch(before), batch(now));
  expect(there.pairs.map(([a, b]) => `${a.file} ${b.file}`)).toEqual(pairs);
  expect([...there.before, ...there.now].map(({ file }) => file)).toEqual(left);
  const back = matchBatches(batch(now), batch(before));
  expect(back.pairs.map(([a, b]) => `${b.file} ${a.file}`)).toEqual(pairs);
  expect([...back.now, ...back.before].map(({ file }) => file)).toEqual(left);
});
