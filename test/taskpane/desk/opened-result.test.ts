import { packResult } from "../../../src/desk/packed-result";
import type { FileResult } from "../../../src/report/report-document";
import { openedResult, worstFirst } from "../../../src/taskpane/desk/opened-result";
import type { Severity } from "../../../src/rules/finding";
import { accepted } from "../../support/acceptances";
import { checkedWith, emptyDeclaration } from "../../support/checked-declaration";
import { finding } from "../../support/finding-builders";

const S03 = finding({ rule: "S03", field: "title", cells: ["A1"] });
const ACCEPTED = { ...S03, accepted: accepted(S03, emptyDeclaration(), "封面已写年度") };

const LIMITED: FileResult = {
  file: "a.xlsx",
  outcome: { status: "checked", declarations: [checkedWith([]), checkedWith([ACCEPTED])] },
  partlyExamined: [{ sheet: "申报表", examined: "A1:Z2000", used: "A1:XFD9000" }],
  ignoredAcceptances: ["malformed"],
};

test("a declaration comes with what was accepted in it, and with the limits of its file", () => {
  const { view, limits } = openedResult(packResult(LIMITED), 1, "zh-CN");
  expect(view?.entries).toEqual([]);
  expect(view?.accepted.map(({ reasons }) => reasons[0]?.finding.accepted?.reason)).toEqual([
    "封面已写年度",
  ]);
  expect(limits).toHaveLength(2);
  expect(limits[0]).toMatch(/申报表.*A1:Z2000.*没有检查/);
  expect(limits[1]).toMatch(/认可记录格式不对/);
});

test("errors come first, then warnings; each kind stays in sheet order", () => {
  const at = (cell: string, severity: Severity) =>
    finding({ rule: "S03", field: "title", cells: [cell], severity });
  const declarations = [
    checkedWith([at("A1", "info"), at("B5", "error"), at("B6", "warning"), at("D5", "error")]),
  ];
  const outcome: FileResult["outcome"] = { status: "checked", declarations };
  const { view } = openedResult(packResult({ ...LIMITED, outcome }), 0, "zh-CN");
  expect(worstFirst(view?.entries ?? []).map(({ cell }) => cell)).toEqual(["B5", "D5", "B6", "A1"]);
});

test("also a file without a declaration says what of it was not examined", () => {
  const outcome: FileResult["outcome"] = {
    status: "unrecognised",
    reason: "none",
    sheet: null,
  };
  const { view, limits } = openedResult(packResult({ ...LIMITED, outcome }), 0, "en-US");
  expect(view).toBeNull();
  expect(limits[0]).toMatch(/A1:Z2000/);
});
