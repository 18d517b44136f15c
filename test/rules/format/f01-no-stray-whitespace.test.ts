import { noStrayWhitespace } from "../../../src/rules/format/f01-no-stray-whitespace";
import { CONSISTENT, readForm, formPicture, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

function quality(name: string, annual: string, period = annual): FormChanges {
  return { indicators: { 质量指标: [[name, period, annual]] } };
}

function taskNamed(name: string): FormChanges {
  const [first, ...others] = CONSISTENT.tasks;
  return first === undefined ? {} : { tasks: [[name, first[1], first[2], first[3]], ...others] };
}

const LONG =
  "每季度对全市水库大坝开展一次安全检查并向社会公布检查结果，\n同时对发现的隐患逐项整改到位。";

testRule(
  noStrayWhitespace,
  [
    ["the consistent form", {}],
    ["a line break in the goal", { goal: "2025年完成30公里河道清淤。\n  修缮5座水闸。" }],
    ["a line break in a long value", quality("水库检查", LONG)],
    ["one space inside", quality("馆藏 数字化", "3 万页")],
    ["one wide space inside", quality("满　意　度", "≥90%")],
    ["white space in a content", { tasks: [["养护", " 养护\n国道  ", 60, " 完好 "]] }],
    ["an answered row", quality("无", " 无 ")],
  ],
  [
    ["in front of a value", quality("召开听证会", " 听证会1次"), "info outer E21 D21"],
    ["behind a value", quality("义诊", "6场　"), "info outer E21 D21"],
    ["only in the period", quality("巡回审判", "12场", "12场 "), "info outer D21"],
    ["only in the year", quality("巡回审判", "12场 ", "12场"), "info outer E21"],
    ["two spaces in a row", quality("古籍修复", "修复  200册"), "info double E21 D21"],
    ["a line break", quality("课后服务\n覆盖率", "≥98%"), "info lineBreak C21"],
    ["the department", { department: "某某市水务局 " }, "info outer B2"],
    ["a task", taskNamed(" 校舍维修"), "info outer A14"],
    ["a name and a value", quality("结案率 ", "\t98%"), "info outer C21", "info outer E21 D21"],
  ],
);

test.each([
  [" 听证会1次", "听证会1次"],
  ["修复  200册 ", "修复200册"],
  ["PM2.5  24 h", "PM2.5 24 h"],
])("corrects “%s”", (value, text) => {
  expect(onlyFinding(noStrayWhitespace, quality("环境监测", value)).correction).toEqual({
    cell: "E21",
    before: value,
    after: { kind: "text", text },
  });
});

test("does not join what a line break parts", () => {
  const { correction } = onlyFinding(noStrayWhitespace, quality("义诊", "义诊6场\n讲座2场"));
  expect(correction).toBeNull();
});

test("does not overwrite a formula", () => {
  const picture = formPicture(quality("义诊", " 6场", "6场"));
  const formulas = picture.values.map((row, at) =>
    row.map((_, column) => (at === 20 && column === 4 ? '=" 6场"' : null)),
  );
  const form = readForm({ ...picture, formulas });
  const { correction, cells } = onlyFinding(noStrayWhitespace, () => form);
  expect(cells).toEqual(["E21"]);
  expect(correction).toBeNull();
});

test("the filled example", () => {
  const findings = findingsOf(readForm(filledExample()), noStrayWhitespace);
  expect(findings.map(inShort)).toEqual(["info outer E23 D23"]);
  expect(findings[0]?.correction).toMatchObject({ after: { text: "召开换届会议1次" } });
});
