import { printableEdition } from "../../../src/editions/editions";
import { promisedDeliverableHasIndicator } from "../../../src/rules/wording/h15-promised-deliverable-has-indicator";
import { wordFinding } from "../../../src/rules/word-finding";
import { readForm, type FormChanges, type IndicatorRow } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

/** One task with this content, and rows of quantity. */
function task(content: string, ...quantities: readonly IndicatorRow[]): FormChanges {
  return {
    tasks: [["重点工作", content, 110, "完成全部工作。"]],
    indicators: { 数量指标: quantities },
  };
}

testRule(
  promisedDeliverableHasIndicator,
  [
    ["the consistent form", {}],
    ["counted by a name", task("组织法官培训。", ["法官培训期数", "6期", "6期"])],
    ["counted by a value", task("举办展览。", ["群众文化活动", "展览12场", "展览12场"])],
    ["counted by a period value", task("建设科普基地。", ["阵地建设", "基地3个", "2个"])],
    ["nothing promised", task("养护道路120公里。", ["养护里程", "120公里", "120公里"])],
    ["only in a title", task("落实《干部培训条例》。", ["检查次数", "2次", "2次"])],
    [
      "promised as a target, which is measured there",
      { tasks: [["健康教育", "入户宣教。", 110, "讲座20场。"]], indicators: {} },
    ],
  ],
  [
    ["a contest", task("举办知识竞赛。", ["讲座场次", "8场", "8场"]), "info unmeasured B14"],
    ["training of doctors", task("组织乡村医生培训。"), "info unmeasured B14"],
    [
      "a film of an archive",
      task("拍摄档案宣传片。", ["编研", "1部", "1部"]),
      "info unmeasured B14",
    ],
    [
      "one finding for several",
      task("举办展览、论坛和读者沙龙，编印手册。", ["展览场次", "12场", "12场"]),
      "info unmeasured B14",
    ],
    [
      "one for each task",
      {
        tasks: [
          ["普法", "印发普法手册。", 60, "普法8次。"],
          ["调解", "组织调解员培训。", 50, "调解900件。"],
        ],
        indicators: {},
      },
      "info unmeasured B14",
      "info unmeasured B15",
    ],
    [
      "the optional task",
      { otherTask: ["开展河道调研。", 5, "形成报告1份。"] },
      "info unmeasured B17",
    ],
  ],
);

test("the filled example", () => {
  expect(
    findingsOf(readForm(filledExample()), promisedDeliverableHasIndicator).map(inShort),
  ).toEqual(["info unmeasured B15", "info unmeasured B16", "info unmeasured B17"]);
});

test("lists them in the order of the content", () => {
  const finding = onlyFinding(
    promisedDeliverableHasIndicator,
    task("举办论坛，编印手册，组织培训。", ["培训期数", "6期", "6期"]),
  );
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("提到了论坛、手册，");
});
