import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import type { RuleWords } from "../rule-set/rule-words";
import { clausesOf } from "../text/clauses";
import { withoutTitles } from "../text/titles";
import { excerpt } from "../text/excerpt";
import { goalText, taskTexts } from "../text/placed-texts";

export const targetNotInPastTense = defineRule({
  id: "H17",
  name: "target-not-in-past-tense",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "目标不写成已取得的成果",
      messages: {
        past: "{field}写的像是已经取得的成果（“{quotes}”）：目标应写将要达到的结果。",
      },
      checks:
        "总体绩效目标和各项任务期望达到的目标中，有没有“已完成”“取得了”“充分发挥了”等表示已经做到的词语。说明以前年度情况的语句和“已完成的……”一类修饰语不提示。",
      why: "绩效目标是预算年度内将要做到的事；写成已经做到，看起来像是从工作总结中照搬的。",
      remedy: "改为将来的说法，例如“完成……”“发挥……作用”“达到……”，并尽量写明数量。",
      examples: {
        fails: "文化馆的期望达到的目标：举办展览12场，取得了良好的社会反响。",
        passes: "文化馆的期望达到的目标：举办展览12场，观众满意度达到90%。",
      },
    },
    "en-US": {
      title: "Targets are not written as achievements",
      messages: {
        past: "{field} reads like something already achieved (“{quotes}”): a target says what will be reached.",
      },
      checks:
        "Whether the overall goal or the expected result of a task holds words for what has been done (the equivalents of “has completed”, “achieved”, “gave full play to”). Clauses about earlier years and attributes (“the completed roads”) are left alone.",
      why: "A target is what will be done in the budget year; written in the past tense, it looks copied from a report on work done.",
      remedy: "Word it as something to come, with figures where possible.",
      examples: {
        fails:
          "Expected result of a culture centre: “12 exhibitions were held and achieved a good response”.",
        passes:
          "Expected result of a culture centre: “hold 12 exhibitions, 90% of visitors satisfied”.",
      },
    },
  },
  *check({ declaration, ruleSet: { words } }) {
    for (const { field, cell, text } of [
      ...goalText(declaration),
      ...taskTexts(declaration, ["target"]),
    ]) {
      const past = mayBePast(text, words)
        ? clausesOf(text).filter((clause) => isPast(clause, words))
        : [];
      if (past.length > 0) {
        yield {
          severity: "info",
          field,
          cells: [cell],
          message: {
            id: "past",
            values: { field: { field }, quotes: { texts: past.map(excerpt) } },
          },
        };
      }
    }
  },
});

/** 对去年已完成的…, 已建成的… tell which ones are meant, …完成了…后 tells when. */
const ATTRIBUTE_BEFORE = /[对将把为在][^已]{0,10}$/;
const CONDITION = /(?:后|时|基础上|前提下|情况下)$/;

/** Whether a text holds a word of the past, or one that a title may part. */
function mayBePast(text: string, { pastTense }: RuleWords): boolean {
  const folded = foldText(text);
  return folded.includes("《") || pastTense.some((word) => folded.includes(word));
}

function isPast(clause: string, { pastTense, background }: RuleWords): boolean {
  const folded = withoutTitles(foldText(clause));
  return (
    pastTense.some((word) => saysPast(folded, word)) &&
    !background.some((word) => folded.includes(word)) &&
    !CONDITION.test(folded)
  );
}

function saysPast(clause: string, word: string): boolean {
  if (!clause.includes(word)) {
    return false;
  }
  const [first = "", ...rest] = clause.split(word);
  return !(
    word.startsWith("已") &&
    (ATTRIBUTE_BEFORE.test(first) || rest[0]?.startsWith("的") === true)
  );
}
