import type { Finding } from "../../../src/rules/finding";
import { declarationView } from "../../../src/taskpane/view/declaration-view";
import {
  filterList,
  NO_FILTER,
  rulesOf,
  severitiesOf,
  toggled,
} from "../../../src/taskpane/view/list-filter";
import { checkedWith } from "../../support/checked-declaration";
import { finding } from "../../support/finding-builders";

const AMOUNT = { raw: "2.50", number: "2.5", unit: "万元" };

const FINDINGS: readonly Finding[] = [
  finding({ rule: "S03", severity: "warning", cells: ["A1"], field: "title" }),
  finding({
    rule: "S10",
    severity: "error",
    cells: ["B5"],
    field: "budget.basicExpenditure",
    message: { id: "blank", values: { field: { field: "budget.basicExpenditure" } } },
  }),
  storedAsText("B5", "budget.basicExpenditure"),
  storedAsText("C14", "tasks[0].amount"),
];

function storedAsText(cell: string, field: Finding["field"]): Finding {
  const message = { id: "text", values: { ...AMOUNT, field: { field } } };
  return finding({ rule: "S06", severity: "info", cells: [cell], field, message });
}

const VIEW = declarationView(checkedWith(FINDINGS), "zh-CN");

function cells(filter: Partial<typeof NO_FILTER>): readonly (string | null)[] {
  return filterList(VIEW, { ...NO_FILTER, ...filter }).entries.map(({ cell }) => cell);
}

test("without a filter everything is listed", () => {
  expect(cells({})).toEqual(["A1", "B5", "C14"]);
  expect(filterList(VIEW, NO_FILTER)).toMatchObject({ left: 0, problems: 4 });
});

test("severities: an entry stays with the reasons that are shown, and is as severe as these", () => {
  const { entries, left, problems } = filterList(VIEW, {
    ...NO_FILTER,
    hidden: ["error", "warning"],
  });
  expect(
    entries.map(({ cell, severity, reasons }) => [cell, severity, reasons.map(({ rule }) => rule)]),
  ).toEqual([
    ["B5", "info", ["S06"]],
    ["C14", "info", ["S06"]],
  ]);
  expect([left, problems]).toEqual([1, 2]);
});

test("a rule that finds nothing any more hides nothing", () => {
  const { entries, left, filter } = filterList(VIEW, { ...NO_FILTER, rule: "A01" });
  expect([entries.length, left, filter]).toEqual([3, 0, NO_FILTER]);
  expect(filterList(VIEW, { ...NO_FILTER, rule: "S03" }).left).toBe(2);
});

test("what is not listed is not offered to be filtered", () => {
  expect(severitiesOf(VIEW)).toEqual([
    { severity: "error", count: 1 },
    { severity: "warning", count: 1 },
    { severity: "info", count: 2 },
  ]);
  const withoutWarnings = declarationView(checkedWith(FINDINGS), "zh-CN", ["error", "info"]);
  expect(severitiesOf(withoutWarnings).map(({ severity }) => severity)).toEqual(["error", "info"]);
});

test("one rule", () => {
  expect(cells({ rule: "S10" })).toEqual(["B5"]);
});

test("a collapsed section keeps its heading and count, and is not stepped through", () => {
  const { parts, entries, left, problems } = filterList(VIEW, {
    ...NO_FILTER,
    collapsed: ["budget"],
  });
  expect(parts.map((part) => [part.part, part.entries.length])).toEqual([
    ["head", 1],
    ["budget", 1],
    ["tasks", 1],
  ]);
  expect([entries.map(({ cell }) => cell), left, problems]).toEqual([["A1", "C14"], 0, 2]);
});

test("the rules of the list, with the number of their findings", () => {
  expect(rulesOf(VIEW).map(({ rule, count }) => [rule, count])).toEqual([
    ["S03", 1],
    ["S06", 2],
    ["S10", 1],
  ]);
});

test("toggling", () => {
  expect(toggled(["a"], "b")).toEqual(["a", "b"]);
  expect(toggled(["a", "b"], "a")).toEqual(["b"]);
});
