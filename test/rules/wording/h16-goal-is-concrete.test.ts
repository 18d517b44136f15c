import { printableEdition } from "../../../src/editions/editions";
import { goalIsConcrete } from "../../../src/rules/wording/h16-goal-is-concrete";
import { wordFinding } from "../../../src/rules/word-finding";
import { readForm } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

testRule(
  goalIsConcrete,
  [
    ["the consistent form", {}],
    ["one figure, no year", { goal: "全年审结各类案件一万件以上，当庭宣判率达到60%，服判息诉。" }],
    ["full-width figures", { goal: "养护区管道路１２０公里，修补路面，及时清理边沟，保障畅通。" }],
    ["exactly 20 characters", { goal: "数字化馆藏档案30万页，开放档案5千卷。" }],
    ["exactly 450 characters", { goal: `接诊3万人次${"，".repeat(443)}` }],
    ["a blank goal is another matter", { goal: null }],
  ],
  [
    [
      "slogans of an education bureau",
      { goal: "贯彻落实上级教育工作部署，加强学校管理，全面提升教育质量。" },
      "info vagueWithoutYear A11",
    ],
    [
      "Chinese numerals only",
      { goal: "完成两所卫生院改造，培训乡村医生三百人次，提升基层服务能力。" },
      "info inWords A11",
    ],
    ["too short", { goal: "2025年养护河道5公里。" }, "info vague A11"],
    ["19 characters", { goal: "数字化馆藏档案30万页,开放档案5卷。" }, "info vagueWithoutYear A11"],
    ["too long", { goal: `2025年举办展览12场${"，".repeat(440)}` }, "info tooLong A11"],
    [
      "numbers of slogans only",
      { goal: "协调推进“四个全面”战略布局，做到两个维护，落实五年规划，全面提升素质。" },
      "info vagueWithoutYear A11",
    ],
    [
      "numerals of sayings only",
      { goal: "统一思想，一体推进学校建设，十分重视校园安全，全面提升教育质量。" },
      "info vagueWithoutYear A11",
    ],
    [
      "too long and without a figure",
      { goal: "提升质量，".repeat(100) },
      "info vagueWithoutYear A11",
    ],
  ],
);

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), goalIsConcrete).map(inShort)).toEqual([
    "info vagueWithoutYear A11",
  ]);
});

test.each([
  [`2025年举办展览12场${"，".repeat(440)}`, "有 452 个字（多于 450 个）", "请压缩"],
  ["完成两所卫生院改造，培训乡村医生三百人次，提升服务能力。", "只有中文数字", "阿拉伯数字"],
])("says what is to be done about “%s”", (goal, fault, remedy) => {
  const finding = onlyFinding(goalIsConcrete, { goal });
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain(fault);
  expect(sentence).toContain(remedy);
  expect(sentence).not.toContain("请写明");
});

test("says everything that is wrong", () => {
  const finding = onlyFinding(goalIsConcrete, { goal: "提升文化服务水平。" });
  const edition = printableEdition("guangzhou-department");
  expect(wordFinding(finding, edition, "zh-CN")).toBe(
    "总体绩效目标没有一个数字、有 9 个字（少于 20 个），也没有写明年度（“提升文化服务水平。”）：请写明哪一年要完成什么、完成多少。",
  );
  expect(wordFinding(finding, edition, "en-US")).toContain("9 characters (fewer than 20)");
});
