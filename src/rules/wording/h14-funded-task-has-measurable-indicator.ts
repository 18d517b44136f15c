import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import type { RuleParameters } from "../rule-set/rule-set";
import { judgedSums } from "../sums/unit-slips";
import { excerpt } from "../text/excerpt";
import { isMeasurable } from "../text/is-measurable";
import { judgedRows, type JudgedRow } from "../text/judged-rows";
import { placedTasks } from "../../declaration/placed-tasks";
import { indicatorsOf } from "../text/task-indicators";
import type { WordTools } from "../text/word-tools";

/** Running costs have no output of their own. */
const RUNNING_COSTS = /基本支出|人员经费|公用经费|工资|日常运转|机构运转/;

export const fundedTaskHasMeasurableIndicator = defineRule<"none" | "unmeasurable">({
  id: "H14",
  name: "funded-task-has-measurable-indicator",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "重点投入的任务要有可衡量的指标",
      messages: {
        none: "任务“{name}”占全部任务资金的 {share}（{amount}），却没有对应的指标：请为它设置可以衡量的指标。",
        unmeasurable:
          "任务“{name}”占全部任务资金的 {share}（{amount}），对应的指标（{indicators}）却都没有可以衡量的数值：请写明数量、比例、时间或等级。",
      },
      checks:
        "资金超过全部任务资金一定比例（默认 30%）的任务，是否至少有一个指标值可以衡量的指标。指标按任务名称（不含末尾的工作、活动、项目等）归到各项任务；名称中没有任务名的指标，与任务的用词有一半相同的也算。默认设置，请以本级财政部门要求为准。",
      why: "钱用得最多的任务没有可以衡量的指标，绩效目标就与资金不相匹配，无法说明钱花得值不值。",
      remedy:
        "为这项任务补充数量、质量或时效指标，并在指标名称中写出任务；已有指标的，把指标值写成可以衡量的。",
      examples: {
        fails:
          "公路中心 60% 的任务资金用于“路面大修”，指标却只有“养护巡查次数”和“办公设备更新数量”。",
        passes: "指标有“路面大修里程 ≥12公里”和“大修路段验收合格率 100%”。",
      },
    },
    "en-US": {
      title: "A task with much of the money has a measurable indicator",
      messages: {
        none: "The task “{name}” takes {share} of the money of all tasks ({amount}) and has no indicator: give it one that can be measured.",
        unmeasurable:
          "The task “{name}” takes {share} of the money of all tasks ({amount}), but no value of its indicators ({indicators}) can be measured: put figures, shares, times or grades.",
      },
      checks:
        "Whether every task with more than a certain share of all tasks' money (by default 30%) has an indicator with a measurable value. Indicators are matched to a task by its name (without a general word at its end), and those that name no task by having half of their words in common with one. A default that the local finance bureau may set otherwise.",
      why: "When the task that takes most of the money has nothing to be measured by, targets and money do not match.",
      remedy:
        "Add an indicator of quantity, quality or time for the task, with the task in its name; or make the values of its indicators measurable.",
      examples: {
        fails:
          "60% of a road office's money goes into resurfacing, but only patrols and office equipment are counted.",
        passes: "12 km or more resurfaced, and 100% of it accepted.",
      },
    },
  },
  *check(context) {
    const {
      declaration,
      ruleSet: { parameters },
      words,
    } = context;
    const { tasks: money } = judgedSums(context);
    if (money.state !== "known" || money.sum <= 0) {
      return;
    }
    const tasks = placedTasks(declaration);
    const rows = judgedRows(declaration);
    for (const placed of tasks.filter(({ path }) => path.startsWith("tasks"))) {
      const { path, task } = placed;
      const funds = money.operands.find(({ field }) => field === `${path}.amount`);
      const share = (funds?.amount ?? 0) / money.sum;
      const name = task.name.value;
      if (
        funds === undefined ||
        name === null ||
        share <= parameters.fundedShare ||
        RUNNING_COSTS.test(foldText(name))
      ) {
        continue;
      }
      const own = indicatorsOf(placed, tasks, rows);
      if (!own.some((row) => canBeMeasured(row, words, parameters))) {
        yield {
          severity: "warning",
          field: `${path}.name`,
          cells: [
            ...new Set([
              task.name.cell,
              task.amount.cell,
              ...own.map(({ values: [value] }) => value?.cells[0] ?? null),
            ]),
          ],
          message: {
            id: own.length === 0 ? "none" : "unmeasurable",
            values: {
              name: excerpt(name),
              share: `${Math.round(share * 10_000) / 100}%`,
              amount: { money: funds.amount },
              indicators: { texts: own.map((row) => excerpt(row.name)) },
            },
          },
        };
      }
    }
  },
});

/** Whether the value that H01 judges first can be measured; a row without a value is another matter. */
function canBeMeasured(
  { stem, values: [value] }: JudgedRow,
  words: WordTools,
  parameters: RuleParameters,
): boolean {
  return value === undefined || isMeasurable(value.stated, stem, words, parameters);
}
