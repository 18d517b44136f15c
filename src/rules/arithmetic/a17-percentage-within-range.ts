import { foldText } from "../../declaration/normalise-text";
import type { Severity } from "../finding";
import { defineRule } from "../rule";
import { alternatives } from "../text/alternatives";
import { beforeComparison, relationOf } from "../text/comparison-words";
import { allRows } from "../text/judged-rows";
import type { Pair } from "../text/pairs";

/** Growth may go beyond 100 % and below 0. */
const GROWTH = ["增长", "增幅", "增速", "提升", "涨幅", "同比", "环比", "倍"];

/** Names of shares that are none of a whole: they may go beyond 100 %, too. */
const OTHER_BASE = [
  "毛入", // 毛入学率 counts pupils of every age
  "增值",
  "保值",
  "撬动",
  "带动比",
  "杠杆",
  "放大",
  "产出比",
  "投入产出",
  "产销率",
  "拨备",
  "流动比率",
  "速动比率",
  "流动性覆盖",
  "负债率",
  "产权比率",
  "回报率",
  "收益率",
  "利润率",
  "溢价",
  "偏差",
  "偏离",
  "变动率",
  "变化率",
  "波动",
  "性别比",
  "相当于",
  "恢复到",
  "恢复至",
];
const MAY_GO_BEYOND = new RegExp(alternatives([...GROWTH, ...OTHER_BASE]));

/** Right in front of a percentage: 营业收入同比增长120%, 提高120%. */
const GROWS = new RegExp(
  `(?:${alternatives([...GROWTH, "增加", "提高", "上涨", "扩大"])})(?:率|了)?$`,
);

/** A percentage of another time or of what was planned: 恢复到上年同期的110%. */
const OF_ANOTHER =
  /(?:上年|去年|前年|往年|同期|20\d\d年|基期|年初|疫情前|历史)[^,;。率度]{0,8}$|(?:计划|目标|任务)(?:数|量)?的$/;

type MessageId = "outside" | "above" | "atLeast";

/** Severity of each message, worst first. */
const SEVERITIES: Readonly<Record<MessageId, Severity>> = {
  outside: "warning",
  above: "warning",
  atLeast: "info",
};

export const percentageWithinRange = defineRule<MessageId>({
  id: "A17",
  name: "percentage-within-range",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "百分比在 0 到 100 之间",
      messages: {
        outside:
          "{field}中的 {percentage} 不在 0% 到 100% 之间：请核对是否多写或漏写了数字、小数点或比较符号。",
        above: "{field}要求大于 100%，无法达到：请改为能够达到的数值，例如等于 100%。",
        atLeast: "{field}写的是至少 100%，而这类比例通常最多是 100%：可以直接写 100%。",
      },
      checks:
        "指标值中的百分比（“%”写在计量单位栏或名称括号里的也算）是否大于 100% 或小于 0，是否要求“大于 100%”；“≥100%”只作提示。名称或指标值说明是增长、增幅、提升、同比等的，本来就可以超过 100% 的（毛入学率、撬动比例、投入产出比、保值增值率等），以及与上年或计划相比的，不查。",
      why: "完成率、合格率、覆盖率一类的比例最多是 100%，也不会小于 0。",
      remedy: "核对并改正这个百分比；如果是增长幅度，请在指标名称中写明增长、增幅或提升。",
      examples: {
        fails: "“维修工程合格率”的年度指标值填 105%。",
        passes: "“维修工程合格率”填 100%；“门诊量增长率”填 120%。",
      },
    },
    "en-US": {
      title: "A percentage is between 0 and 100",
      messages: {
        outside:
          "{percentage} in {field} is not between 0% and 100%: check for a wrong or missing digit, decimal point or comparison sign.",
        above:
          "{field} asks for more than 100%, which cannot be reached: put a value that can, such as 100%.",
        atLeast:
          "{field} asks for at least 100%, which is also the most that such a rate usually reaches: simply put 100%.",
      },
      checks:
        "Whether a percentage (its sign may stand in the column of units or in the brackets of the name) is above 100 or below 0, or more than 100 is asked for; at least 100 is only remarked. Growth, comparisons with earlier years or plans, and rates that may go beyond 100% (gross enrolment, leverage, returns) are left alone.",
      why: "Rates of completion, quality or coverage are at most 100% and never negative.",
      remedy:
        "Check and correct the percentage; if it is a growth, say so in the indicator's name (增长, 增幅, 提升).",
      examples: {
        fails: "The share of school repairs that pass inspection reads 105%.",
        passes: "It reads 100%; the growth of visits to a clinic may well be 120%.",
      },
    },
  },
  *check({ declaration, words }) {
    for (const { name, values } of allRows(declaration)) {
      if (MAY_GO_BEYOND.test(foldText(name))) {
        continue;
      }
      for (const { field, cells, stated } of values) {
        const worst = worstFault(words.pairsIn(stated));
        if (worst !== null) {
          yield {
            severity: SEVERITIES[worst.id],
            field,
            cells,
            message: {
              id: worst.id,
              values: { field: { field }, percentage: worst.pair.text },
            },
          };
        }
      }
    }
  },
});

interface Fault {
  readonly id: MessageId;
  readonly pair: Pair;
}

/** The worst fault of the percentages of a value, the first of equals. */
function worstFault(pairs: readonly Pair[]): Fault | null {
  const faults: Fault[] = [];
  for (const pair of pairs) {
    const id = pair.unit === "%" ? faultOf(pair) : null;
    if (id !== null) {
      faults.push({ id, pair });
    }
  }
  return faults.find(({ id }) => SEVERITIES[id] === "warning") ?? faults[0] ?? null;
}

function faultOf(pair: Pair): MessageId | null {
  // The value itself may tell that it is a growth or a comparison.
  const before = beforeComparison(pair);
  if (GROWS.test(before) || OF_ANOTHER.test(before)) {
    return null;
  }
  if (pair.low < 0 || pair.high > 100) {
    return "outside";
  }
  const relation = pair.low === 100 ? relationOf(pair) : null;
  return relation === ">" ? "above" : relation === "≥" ? "atLeast" : null;
}
