import { printableEdition } from "../../../src/editions/editions";
import { fundedTaskHasMeasurableIndicator } from "../../../src/rules/wording/h14-funded-task-has-measurable-indicator";
import { wordFinding } from "../../../src/rules/word-finding";
import {
  readForm,
  type FormChanges,
  type IndicatorRow,
  type TaskRow,
} from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

function task(name: string, amount: number | string | null, content = "按计划实施。"): TaskRow {
  return [name, content, amount, "完成全部工作。"];
}

function form(tasks: readonly TaskRow[], ...quantities: readonly IndicatorRow[]): FormChanges {
  return { tasks, indicators: { 数量指标: quantities } };
}

const PATROL: IndicatorRow = ["巡查次数", "24次", "24次"];

testRule(
  fundedTaskHasMeasurableIndicator,
  [
    ["the consistent form, whose names turn the words around", {}],
    [
      "a task of 10 %",
      form(
        [task("公路养护", 90), task("法治宣传", 10)],
        ["公路养护里程", "50公里", "50公里"],
        PATROL,
      ),
    ],
    [
      "exactly 30 %",
      form([task("公路养护", 70), task("法治宣传", 30)], ["公路养护里程", "50公里", null]),
    ],
    [
      "the stem of the task in the value",
      form([task("义诊活动", 50)], ["服务群众", "开展义诊20场", "开展义诊20场"]),
    ],
    [
      "words of the content",
      form(
        [task("馆藏资源建设", 50, "扫描民国档案30万页，著录目录2万条。")],
        ["扫描档案页数", "≥30万页", "≥30万页"],
      ),
    ],
    ["a part of the name", form([task("医疗设备购置项目", 50)], ["设备购置台数", "3台", "3台"])],
    [
      "one of two can be measured",
      form(
        [task("校园安全", 50)],
        ["校园安全管理", "加强管理", "加强管理"],
        ["校园安全检查", "每校4次", "每校4次"],
      ),
    ],
    [
      "a grade is a measure",
      form([task("书记员队伍建设", 50)], ["书记员队伍建设", "考核合格", "考核合格"]),
    ],
    ["running costs", form([task("人员经费", 80), task("普法", 20)], ["普法场次", "8场", "8场"])],
    ["an amount that cannot be read", form([task("公路养护", "?")], PATROL)],
    ["no money at all", form([task("公路养护", 0)], PATROL)],
  ],
  [
    [
      "no indicator",
      form(
        [task("路面大修", 60), task("办公设备更新", 40)],
        ["办公设备更新数量", "20台", "20台"],
        PATROL,
      ),
      "warning none A14 C14",
    ],
    [
      "only one that cannot be measured",
      form([task("河道保洁工作", 50)], ["做好河道保洁", "加大力度", "加大力度"], PATROL),
      "warning unmeasurable A14 C14 E18",
    ],
    [
      "several that cannot be measured, one with a period value only",
      form(
        [task("卫生监督", 50)],
        ["卫生监督覆盖", "不留死角", "不留死角"],
        ["卫生监督执法", "严格执法", null],
      ),
      "warning unmeasurable A14 C14 E18 D19",
    ],
    [
      "the longest stem claims the row",
      form([task("档案", 50), task("档案修复", 50)], ["档案修复卷数", "300卷", "300卷"]),
      "warning none A14 C14",
    ],
    [
      "two tasks",
      form([task("案件审判", 50), task("庭审直播", 50)], ["消防演练", "2次", "2次"]),
      "warning none A14 C14",
      "warning none A15 C15",
    ],
    [
      "an answered row is no indicator",
      form([task("展览", 50)], ["不适用", "无", "展览"]),
      "warning none A14 C14",
    ],
  ],
);

test("the filled example", () => {
  expect(
    findingsOf(readForm(filledExample()), fundedTaskHasMeasurableIndicator).map(inShort),
  ).toEqual(["warning unmeasurable A15 C15 E29"]);
});

test("says share, amount and indicators", () => {
  const [finding] = findingsOf(readForm(filledExample()), fundedTaskHasMeasurableIndicator);
  const edition = printableEdition("guangzhou-department");
  const sentence = finding && wordFinding(finding, edition, "zh-CN");
  expect(sentence).toContain("占全部任务资金的 48.97%（7.10 万元）");
  expect(sentence).toContain("（落实做好科普管理事务工作）");
  const none = onlyFinding(fundedTaskHasMeasurableIndicator, form([task("路面大修", 60)], PATROL));
  expect(wordFinding(none, edition, "zh-CN")).toContain("任务“路面大修”占全部任务资金的 100%");
});
