import type { LocalText } from "../../declaration/locale";
import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import type { RuleParameters } from "../rule-set/rule-set";
import { excerpt } from "../text/excerpt";
import { goalText } from "../text/placed-texts";
import type { WordTools } from "../text/word-tools";

type MessageId = "vague" | "vagueWithoutYear" | "inWords" | "tooLong";

export const goalIsConcrete = defineRule<MessageId>({
  id: "H16",
  name: "goal-is-concrete",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "总体绩效目标要具体",
      messages: {
        vague: "{goal}{faults}（“{quote}”）：请写明要完成什么、完成多少。",
        vagueWithoutYear:
          "{goal}{faults}，也没有写明年度（“{quote}”）：请写明哪一年要完成什么、完成多少。",
        inWords: "{goal}{faults}（“{quote}”）：请把数量改写为阿拉伯数字，例如“120 场”。",
        tooLong: "{goal}{faults}（“{quote}”）：请压缩，只写主要任务和要达到的结果。",
      },
      checks:
        "总体绩效目标中至少要有一个阿拉伯数字，字数不宜过少或过多（默认 20 至 450 字）。没有写明“20××年”的，在提示中一并说明，但不单独提示。",
      why: "只有政策性表述、没有数量的目标，年底无法判断是否实现。",
      remedy:
        "在目标中写明年度、主要任务和可以衡量的结果，例如完成几项、惠及多少人、达到多少比例。",
      examples: {
        fails: "贯彻落实上级部署，加强学校管理，全面提升教育质量。",
        passes: "2025年完成3所学校校舍维修，培训教师300人次，资助困难学生500人。",
      },
    },
    "en-US": {
      title: "The overall goal is concrete",
      messages: {
        vague: "{goal} {faults} (“{quote}”): say what will be done, and how much of it.",
        vagueWithoutYear:
          "{goal} {faults} and names no year (“{quote}”): say what will be done in which year, and how much of it.",
        inWords: "{goal} {faults} (“{quote}”): write the quantities in Arabic digits, such as 120.",
        tooLong:
          "{goal} {faults} (“{quote}”): shorten it to the main tasks and the results to reach.",
      },
      checks:
        "The goal holds at least one Arabic digit and is neither very short nor very long (by default 20 to 450 characters). That it names no year is reported along with that, but is not a finding of its own.",
      why: "Nobody can tell at the end of the year whether a goal made of slogans was reached.",
      remedy:
        "Name the year, the main tasks and results that can be measured: how many items, how many people, what share.",
      examples: {
        fails:
          "Carry out the instructions from above, improve schools, raise the quality of teaching.",
        passes:
          "In 2025 repair 3 school buildings, train 300 teachers and support 500 pupils in need.",
      },
    },
  },
  *check({ declaration, ruleSet: { parameters }, words }) {
    for (const { field, cell, text } of goalText(declaration)) {
      const folded = foldText(text);
      const { id, faults } = faultsOf(folded, parameters, words);
      if (id !== null) {
        yield {
          severity: "info",
          field,
          cells: [cell],
          message: {
            id,
            values: { goal: { field }, faults: { labels: faults }, quote: excerpt(text) },
          },
        };
      }
    }
  },
});

/** Numbers of slogans and plans, which count no results: “四个全面”, 两个维护, 五年规划. */
const SLOGANS = /“[^”]{0,20}”|(?<![十百千])[一两二三四五六七八九](?:个|项|条|级|年|月|日|天)/g;

interface Faults {
  /** By what is to be done about them; null where there are none. */
  readonly id: MessageId | null;
  readonly faults: readonly LocalText[];
}

function faultsOf(
  goal: string,
  { shortestGoal, longestGoal }: RuleParameters,
  { hasChineseNumeral }: WordTools,
): Faults {
  const length = Array.from(goal).length;
  const hasFigure = /\d/.test(goal);
  const isInWords = !hasFigure && hasChineseNumeral(goal.replace(SLOGANS, ""));
  const isShort = length < shortestGoal;
  const isLong = length > longestGoal;
  const faults = [
    ...(hasFigure ? [] : [isInWords ? ONLY_IN_WORDS : NO_FIGURE]),
    ...(isShort ? [lengthFault(length, "少于", "fewer than", shortestGoal)] : []),
    ...(isLong ? [lengthFault(length, "多于", "more than", longestGoal)] : []),
  ];
  if (isShort || !(hasFigure || isInWords)) {
    return { id: /20\d\d年/.test(goal) ? "vague" : "vagueWithoutYear", faults };
  }
  return { id: isInWords ? "inWords" : isLong ? "tooLong" : null, faults };
}

const NO_FIGURE: LocalText = { "zh-CN": "没有一个数字", "en-US": "holds no figure" };
const ONLY_IN_WORDS: LocalText = {
  "zh-CN": "只有中文数字，没有阿拉伯数字",
  "en-US": "gives its numbers in words only",
};

function lengthFault(length: number, zh: string, en: string, limit: number): LocalText {
  return {
    "zh-CN": `有 ${length} 个字（${zh} ${limit} 个）`,
    "en-US": `has ${length} characters (${en} ${limit})`,
  };
}
