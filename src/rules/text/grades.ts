import { foldText } from "../../declaration/normalise-text";
import type { RuleWords } from "../rule-set/rule-words";
import { alternatives } from "./alternatives";
import { RANK } from "./ranks";

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

/** Grades of an opinion that are too short to be listed, since they are parts of other words … */
const SHORT_GRADES = "优[等级]?|良级?|中[等级]?|[较很]?好|[一二三四五]星级?";
/** … and those that are usually listed. */
const LONG_GRADES = "优秀|优良|良好|合格";

/** A pattern for any of these grades as the whole answer. */
function wholly(grades: string): string {
  return `^(?:评价|评定|考核|等[级次])*(?:为|达到?|不低于)?(?:${grades})(?:等次|档次|等级)?(?:及?以上)?$`;
}

/** Grades that are a whole answer; inside other words they mean nothing: 是 in 尤其是, 完善 in 完善制度建设. */
const WHOLE = "高|是|有|(?:基本|较为?|更加?|很|十分|日[趋益])?完善";

/** Something is everywhere: 全市覆盖, 全流程覆盖. */
export const COVERED = "(?<![安健齐])全[^,;。、]{0,3}覆盖";

/** Only in one direction: 只降不升. */
export const ONE_WAY = "只[升降增减涨跌]不[升降增减涨跌]";

const QUOTES = /["'“”‘’「」『』]/g;

/** The folded text without quotation marks: “优”. */
export function withoutQuotes(text: string): string {
  return foldText(text).replace(QUOTES, "");
}

/** A finder of graded wording: 合格, 明显, 应保尽保, 全省第一, or just 优. */
export function gradeFinder({ grades }: Pick<RuleWords, "grades">): (text: string) => boolean {
  const pattern = new RegExp(
    [
      alternatives(grades),
      ALL_THAT_SHOULD,
      COVERED,
      ONE_WAY,
      STEP,
      LETTERED_STEP,
      LEVEL,
      RANK,
      wholly(SHORT_GRADES),
      `^(?:${WHOLE})$`,
    ].join("|"),
  );
  return (text) => pattern.test(withoutQuotes(text));
}

const OPINION = new RegExp(
  [wholly(`${SHORT_GRADES}|${LONG_GRADES}`), `^${STEP}(?:及?以上)?$`, LETTERED_STEP, RANK].join(
    "|",
  ),
);

/** Whether a text is nothing but how something is judged or ranked: 优, 良好以上, A级, 全区前三. */
export function isVerdict(text: string): boolean {
  return OPINION.test(withoutQuotes(text));
}
