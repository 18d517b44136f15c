import { foldText } from "../../declaration/normalise-text";
import type { RuleWords } from "../rule-set/rule-words";
import { alternatives } from "./alternatives";

/** 应检尽检, 应收尽收 … */
const ALL_THAT_SHOULD = String.raw`应(.)尽\1`;

/** Steps of a scale: 一级, 二类, 甲等. */
const STEP = "[一二三四五甲乙丙特][级类等]";

/** Grades that are a whole answer; inside other words they mean nothing: 是 in 尤其是. */
const WHOLE = "优|良|中|好|高|是|有";

/** A finder of graded wording: 合格, 明显, 应保尽保, or just 优. */
export function gradeFinder({ grades }: Pick<RuleWords, "grades">): (text: string) => boolean {
  const pattern = new RegExp(`${alternatives(grades)}|${ALL_THAT_SHOULD}|${STEP}|^(?:${WHOLE})$`);
  return (text) => pattern.test(foldText(text));
}
