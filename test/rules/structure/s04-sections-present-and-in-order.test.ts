import { sectionsPresentAndInOrder } from "../../../src/rules/structure/s04-sections-present-and-in-order";
import type { Form } from "../../support/spreadsheet-edits";
import { deleteRows, insertColumns, insertRows, setCells } from "../../support/spreadsheet-edits";
import { editedDeclaration } from "../../support/edited-declaration";
import { onlyFinding, testRule } from "../../support/rule-table";
import { declarationWith } from "../../support/declaration";
import { DETERMINISTIC } from "../../support/deterministic-rules";
import { findingsOf } from "../../support/run-rules";

/** Rows of the consistent form, zero-based. */
const TASKS = { first: 11, count: 6 };
const INDICATORS = { first: 17, count: 12 };

function withoutTasks() {
  return editedDeclaration((form) => deleteRows(form, TASKS.first, TASKS.count));
}

/** The task section behind the indicators, where the form has it in front. */
function tasksLast(form: Form): Form {
  const tasks = form.rows.slice(TASKS.first, TASKS.first + TASKS.count);
  const rest = deleteRows(form, TASKS.first, TASKS.count);
  return insertRows({ ...rest, merges: [] }, rest.rows.length, tasks);
}

/** The form with the cells of a column blank, from its header to the last row of its table. */
function withoutColumns(columns: string, first: number, last: number) {
  const cells = Array.from(columns).flatMap((column) =>
    Array.from({ length: last - first + 1 }, (_, at) => [`${column}${first + at}`, null] as const),
  );
  return () => editedDeclaration((form) => setCells(form, Object.fromEntries(cells)));
}

const withoutTaskAmounts = withoutColumns("C", 13, 17);

testRule(
  sectionsPresentAndInOrder,
  [
    ["the whole form", {}],
    ["one task", { tasks: [["诊疗", "接诊。", 60, "接诊3万人次。"]] }],
    ["only the optional task", { tasks: [], otherTask: ["修复档案。", 60, "修复100卷。"] }],
    ["a task with an amount only", { tasks: [[null, null, 60, null]] }],
    ["blank amounts", { budget: { otherFunds: null, transferDown: "—" } }],
    [
      "other words for a section",
      () => editedDeclaration((form) => setCells(form, { A3: "年度预算安排" })),
    ],
    [
      "other words for an amount",
      () => editedDeclaration((form) => setCells(form, { C8: "市本级使用资金" })),
    ],
    [
      "one column of values",
      () => editedDeclaration((form) => setCells(form, { D19: "指标值", E19: "备注" })),
    ],
    [
      "other words for columns",
      () => editedDeclaration((form) => setCells(form, { B13: "主要内容", C19: "指标名称" })),
    ],
  ],
  [
    ["the tasks deleted", withoutTasks, "error missing A1"],
    [
      "the indicators deleted",
      () => editedDeclaration((form) => deleteRows(form, INDICATORS.first, INDICATORS.count)),
      "error missing A1",
    ],
    [
      "the budget deleted",
      () => editedDeclaration((form) => deleteRows(form, 2, 7)),
      "error missing A1",
    ],
    ["no goal", { goal: null }, "error goalBlank A10"],
    ["no tasks", { tasks: [[null, null, null, null]] }, "error tasksBlank A12"],
    [
      "two labels of a road bureau's form gone",
      () => editedDeclaration((form) => setCells(form, { C6: null, D6: null, A9: null, B9: null })),
      "error labels A3",
    ],
    ["the task amounts gone", withoutTaskAmounts, "error labels A12"],
    ["the targets of tasks gone", withoutColumns("D", 13, 17), "warning columns A12"],
    [
      "headings of tasks gone",
      () => editedDeclaration((form) => setCells(form, { A13: null, C13: null })),
      "warning unheaded A13 C13",
    ],
    [
      "a header nobody knows in the place of a column",
      () => editedDeclaration((form) => setCells(form, { C19: "考核点" })),
      "warning renamed C19",
    ],
    [
      "such headers in both tables",
      () => editedDeclaration((form) => setCells(form, { A13: "事项", A19: "大类", B19: "小类" })),
      "warning renamed A13",
      "warning renamed A19 B19",
    ],
    [
      "two such headers where one column should be",
      () =>
        editedDeclaration((form) =>
          setCells(insertColumns({ ...form, merges: [] }, 3, 1), {
            C19: "考核点",
            D19: "考核办法",
          }),
        ),
      "warning unread C19 D19",
    ],
    ["no column of names", withoutColumns("C", 19, 29), "error columns A18"],
    ["no column of values", withoutColumns("DE", 19, 29), "error columns A18"],
    ["no values of the year", withoutColumns("E", 19, 29), "error columns A18"],
    [
      "other columns in the place of the values of the year",
      () => editedDeclaration((form) => setCells(form, { E19: "备注" })),
      "error columns A18",
    ],
    [
      "a source of income that the form does not have",
      () => editedDeclaration((form) => insertRows(form, 6, [[null, null, "事业收入", 50]])),
      "info further C7 D7",
    ],
    [
      "reworded labels of a school's budget",
      () => editedDeclaration((form) => setCells(form, { A5: "基本开支", C9: "转移给下级的资金" })),
      "warning reworded A5 C9",
    ],
    ["the tasks behind the indicators", () => editedDeclaration(tasksLast), "warning order A12"],
  ],
);

describe("what was not checked", () => {
  test("a missing label names itself and the sums over it", () => {
    const form = () => editedDeclaration((sheet) => setCells(sheet, { C6: null, D6: null }));
    const { message, details } = onlyFinding(sectionsPresentAndInOrder, form);
    expect(message.values.labels).toEqual({
      labels: [{ "zh-CN": "其他资金", "en-US": "Other funds" }],
    });
    const found = findingsOf(form(), ...DETERMINISTIC).find(({ rule }) => rule === "S04");
    expect(details.notChecked).toBeUndefined();
    expect(found?.details.notChecked).toEqual(["A01", "A03"]);
  });

  test("without tasks, the rules over their amounts are named", () => {
    const found = findingsOf(withoutTasks(), ...DETERMINISTIC).filter(({ rule }) => rule === "S04");
    expect(found.map(({ details }) => details.notChecked)).toEqual([["A05", "A06", "A07"]]);
  });

  test("without the heading of the task amounts too", () => {
    const found = findingsOf(withoutTaskAmounts(), ...DETERMINISTIC).filter(
      ({ rule }) => rule === "S04",
    );
    expect(found.map(({ details }) => details.notChecked)).toEqual([["A05", "A06", "A07"]]);
  });

  test("a blank goal stops no rule", () => {
    const [finding] = findingsOf(declarationWith({ goal: null }), ...DETERMINISTIC);
    expect(finding?.rule).toBe("S04");
    expect(finding?.details).toEqual({});
  });
});
