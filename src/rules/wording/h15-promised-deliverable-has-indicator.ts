import type { Declaration } from "../../declaration/declaration";
import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import { taskTexts } from "../text/placed-texts";
import { withoutTitles } from "../text/titles";

export const promisedDeliverableHasIndicator = defineRule({
  id: "H15",
  name: "promised-deliverable-has-indicator",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "承诺的成果要有指标",
      messages: {
        unmeasured:
          "{field}提到了{deliverables}，但没有一个指标衡量：请补充指标，或者确认不必考核。",
      },
      checks:
        "任务的主要实施内容中提到的培训、讲座、竞赛、展览、基地、公众号、宣传片等成果，是否在某个指标的名称或指标值中出现。每项任务只提示一次，列出所有没有指标的成果。",
      why: "写进任务的成果如果没有指标，做没做、做了多少都无法考核。",
      remedy: "为主要的成果补充数量指标，例如举办几场、培训多少人次；次要的可以不补。",
      examples: {
        fails: "文化馆的任务写“举办讲座和书法竞赛”，指标只有“举办讲座场次”。",
        passes: "指标有“举办讲座场次”和“书法竞赛参赛人数”。",
      },
    },
    "en-US": {
      title: "What is promised has an indicator",
      messages: {
        unmeasured:
          "{field} promises things that no indicator measures ({deliverables}): add an indicator, or make sure that none is needed.",
      },
      checks:
        "Whether the deliverables that a task's content names (training, lectures, contests, exhibitions, sites, films and so on) occur in the name or a value of any indicator. One finding per task, with all that have none.",
      why: "Without an indicator nobody can judge whether, and how much of, what the task promises was done.",
      remedy:
        "Add indicators of quantity for the main deliverables; minor ones may be left without.",
      examples: {
        fails:
          "A culture centre's task says “lectures and a calligraphy contest”, and only lectures are counted.",
        passes: "Lectures held and participants of the contest are both counted.",
      },
    },
  },
  *check({ declaration, ruleSet: { words } }) {
    for (const { field, cell, text } of taskTexts(declaration, ["content"])) {
      const content = foldText(withoutTitles(text));
      const unmeasured = words.deliverables
        .filter((word) => content.includes(word) && !isMeasured(word, declaration))
        .sort((a, b) => content.indexOf(a) - content.indexOf(b));
      if (unmeasured.length > 0) {
        yield {
          severity: "info",
          field,
          cells: [cell],
          message: {
            id: "unmeasured",
            values: { field: { field }, deliverables: { texts: unmeasured } },
          },
        };
      }
    }
  },
});

/** Whether an indicator names the word or has it in a value. */
function isMeasured(word: string, { indicators }: Declaration): boolean {
  return indicators.some(({ name, periodValue, annualValue }) =>
    [name, periodValue, annualValue].some(({ value }) => foldText(value ?? "").includes(word)),
  );
}
