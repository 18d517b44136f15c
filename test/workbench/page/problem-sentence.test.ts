import { UnreadableWorkbook } from "../../../src/workbook/unreadable-workbook";
import { UnknownCall } from "../../../src/workbench/bridge/unknown-call";
import { openingProblem, problemSentence } from "../../../src/workbench/page/problem-sentence";
import { WORKBENCH_TEXTS } from "../../../src/workbench/page/workbench-texts";

const texts = WORKBENCH_TEXTS["zh-CN"];

it.each([
  ["not-a-workbook", "另存为 .xlsx"],
  ["encrypted", "取消密码"],
  ["empty", "0 字节"],
] as const)("a file that is %s says what to do", (code, words) => {
  const sentence = openingProblem(new UnreadableWorkbook(code), "表.xls", texts);
  expect(sentence).toContain("表.xls");
  expect(sentence).toContain(words);
});

it("a call that is not answered is named", () => {
  expect(problemSentence(new UnknownCall("executeMethod 75"), texts)).toContain("executeMethod 75");
});

it.each([new Error("broken"), "broken"])("anything else keeps its words", (problem) => {
  expect(problemSentence(problem, texts)).toContain("broken");
  expect(openingProblem(problem, "表.xlsx", texts)).toContain("broken");
});
