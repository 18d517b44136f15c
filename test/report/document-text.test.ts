import { unreadable } from "../../src/desk/review-file";
import { documentText } from "../../src/report/document-text";
import { reportDocument, type FileResult } from "../../src/report/report-document";
import { DEFAULT_RULE_SET } from "../../src/rules/rule-set/rule-set";
import { checkedWith } from "../support/checked-declaration";
import { finding } from "../support/finding-builders";

const CHECKED: FileResult = {
  file: "甲.xlsx",
  outcome: {
    status: "checked",
    declarations: [
      checkedWith([{ ...finding({ rule: "S03", field: "title", cells: ["A1"] }), accepted: null }]),
    ],
  },
  partlyExamined: [],
  ignoredAcceptances: [],
};

test.each([
  ["no file", []],
  ["one file", [CHECKED]],
  ["several files", [CHECKED, unreadable('"乙"\n.xlsx', "truncated"), CHECKED]],
])("in pieces, the document is the same as in one: %s", (_, results) => {
  const pieces = documentText(results, {
    ruleset: DEFAULT_RULE_SET.name,
    locale: "zh-CN",
    explain: true,
    additions: {},
  });
  expect(JSON.parse([...pieces].join(""))).toEqual(
    JSON.parse(JSON.stringify(reportDocument(results, DEFAULT_RULE_SET, "zh-CN", true))),
  );
});
