import { foldText } from "../../declaration/normalise-text";
import type { RuleWords } from "../rule-set/rule-words";
import { alternatives } from "./alternatives";

/** The source of a pattern for all that should be, or can be: 应检尽检, 应处理尽处理, 能减尽减. */
export const ALL_THAT_SHOULD = String.raw`[应能可需](?<all>.{1,4})尽\k<all>`;

/** Steps of a scale: 一级, 二类, 甲等. */
const STEP = "[一二三四五甲乙丙特][级类等]";

/** The same in letters, Ⅲ folded to III. */
const LETTERED = "(?<![A-Za-z])(?:I{1,3}|I?V|VI{1,3}|A{1,5}|[B-E])[+-]?[级类等档]";

/** Such a step is one to reach where it ends the clause or is compared; in C级危房改造 it only tells what is meant. */
const LETTERED_STEP = [
  `${LETTERED}(?:及?以[上下]|标准|水平|水质|水体|要求|景区)*(?=$|[,;。、)])`,
  `(?:达到?|不低于|优于|[≥>=])${LETTERED}`,
].join("|");

/** A level of government as the whole answer: 省级以上. */
const LEVEL = "^(?:国家|部|省|市|区|县)级(?:及?以上)?$";

/** Grades that are a whole answer; inside other words they mean nothing: 是 in 尤其是. */
const WHOLE = "优|良|中|好|高|是|有";

/** A finder of graded wording: 合格, 明显, 应保尽保, or just 优. */
export function gradeFinder({ grades }: Pick<RuleWords, "grades">): (text: string) => boolean {
  const pattern = new RegExp(
    [alternatives(grades), ALL_THAT_SHOULD, STEP, LETTERED_STEP, LEVEL, `^(?:${WHOLE})$`].join("|"),
  );
  return (text) => pattern.test(foldText(text));
}
