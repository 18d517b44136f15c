import { deskRows, type DeskRow } from "../../src/desk/desk-row";
import type { FileResult } from "../../src/report/report-document";
import { DEFAULT_RULE_SET } from "../../src/rules/rule-set/rule-set";
import { accepted } from "../support/acceptances";
import { checkedWith, emptyDeclaration } from "../support/checked-declaration";
import { finding } from "../support/finding-builders";

const S03 = finding({ rule: "S03", field: "title", cells: ["A1"] });
const ACCEPTED = { ...S03, accepted: accepted(S03, emptyDeclaration()) };

function rowsOf(
  outcome: FileResult["outcome"],
  partlyExamined: FileResult["partlyExamined"] = [],
): readonly DeskRow[] {
  return deskRows(
    { file: "a.xlsx", outcome, partlyExamined, ignoredAcceptances: [] },
    DEFAULT_RULE_SET,
    "zh-CN",
  );
}

test("what was accepted is counted apart, and is not the row's problem", () => {
  const rows = rowsOf({ status: "checked", declarations: [checkedWith([ACCEPTED, ACCEPTED])] });
  expect(rows).toMatchObject([
    { verdict: "pass", accepted: 2, counts: { error: 0, warning: 0, info: 0 }, problem: "" },
  ]);
});

test("each row says how many declarations its file holds", () => {
  const declarations = [checkedWith([ACCEPTED]), checkedWith([S03], { sheet: "附表" })];
  expect(rowsOf({ status: "checked", declarations })).toMatchObject([
    { index: 0, declarations: 2, sheet: "申报表", accepted: 1 },
    { index: 1, declarations: 2, sheet: "附表", accepted: 0 },
  ]);
  expect(rowsOf({ status: "unreadable", code: "damaged" })).toMatchObject([
    { index: 0, declarations: 0, accepted: 0 },
  ]);
});

test("a row without a problem says what of its sheet was not examined, one of a file without a form always", () => {
  const partly = (sheet: string) => [{ sheet, examined: "A1:Z2000", used: "A1:Z9000" }] as const;
  const problemsOf = (...args: Parameters<typeof rowsOf>) =>
    rowsOf(...args).map(({ problem }) => problem);
  const checked = (...findings: Parameters<typeof checkedWith>[0]) =>
    ({ status: "checked", declarations: [checkedWith(findings)] }) as const;
  expect(problemsOf(checked(), partly("申报表"))).toEqual([
    "工作表“申报表”只检查了 A1:Z2000，已用区域为 A1:Z9000，其余部分没有检查。",
  ]);
  expect(problemsOf(checked(), partly("附表"))).toEqual([""]);
  expect(problemsOf(checked(S03), partly("申报表"))).toEqual([
    expect.not.stringContaining("只检查了"),
  ]);
  expect(
    problemsOf({ status: "unrecognised", reason: "none", sheet: null }, partly("附表")),
  ).toEqual([expect.stringMatching(/.+ 工作表“附表”只检查了/)]);
});
