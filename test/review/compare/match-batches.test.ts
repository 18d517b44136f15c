import { matchBatches } from "../../../src/review/compare/match-batches";
import type { FormChanges } from "../../support/declaration";
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
