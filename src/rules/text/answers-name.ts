import { foldText } from "../../declaration/normalise-text";
import { onceFor } from "../../declaration/remembered";
import type { RuleWords } from "../rule-set/rule-words";
import { alternatives } from "./alternatives";
import { ALL_THAT_SHOULD, COVERED, ONE_WAY } from "./grades";
import { comparesWithKnown } from "./outcomes";
import type { WordTools } from "./word-tools";

/** How a value does not answer its name. */
export type Unanswered =
  /** A rate or degree without a figure or a grade. */
  | { readonly id: "noFigure" }
  /** A count without a number. */
  | { readonly id: "noNumber" }
  /** A rate of something else than the name asks for. */
  | { readonly id: "otherMetric"; readonly metric: string };

const METRIC = "程度|比例|占比|率|度";
const RATE = new RegExp(METRIC);
const RATE_AT_END = new RegExp(`(?:${METRIC})$`);

/** A pattern for a rate with its figure and the words in front of it: 庭审直播率达到95. */
const figuredRate: (operators: readonly string[]) => RegExp = onceFor(
  (operators) =>
    new RegExp(`([^\\P{L}的占]{2,12}?)(${METRIC})(?:${alternatives(operators)})*(?=\\d)`, "gu"),
);

/** Whose share it is stands anywhere in front of these; in front of others, only the last two characters tell. */
const IS_SHARE = /比例|占比/;
/** 合格及以上: a bound of the grade in front of it. */
const BOUND = /及?以[上下内]$/;

/** Words that end like a rate or a count and are none. */
const NO_RATE = /(?:[制年季月力进态速额尺幅角限]度|[效频表]率)$/;
const NO_COUNT = "参数";

/** Counts without a number. */
const EVERY_OR_NONE = new RegExp(
  `[无零]|没有|负增长|杜绝|消除|${COVERED}|${ONE_WAY}|[不未]再?(?:发生|出现)|${ALL_THAT_SHOULD}`,
);

/**
 * How a value fails to answer the name of its indicator; null where it does answer it.
 * @param stem of the name, see `splitName`
 */
export function unansweredName(
  stem: string,
  value: string,
  tools: WordTools,
  words: Pick<RuleWords, "operators">,
): Unanswered | null {
  const folded = foldText(value);
  const tells = hasNumber(folded, tools) || comparesWithKnown(folded);
  if (isRate(stem) && !tells && !tools.hasGrade(folded)) {
    return { id: "noFigure" };
  }
  if (isCount(stem) && !tells && !EVERY_OR_NONE.test(folded)) {
    return { id: "noNumber" };
  }
  const metric = otherMetric(stem, folded, tools, words);
  return metric === null ? null : { id: "otherMetric", metric };
}

function hasNumber(folded: string, { hasChineseNumeral }: WordTools): boolean {
  return /\d/.test(folded) || hasChineseNumeral(folded);
}

function isRate(stem: string): boolean {
  return RATE_AT_END.test(stem) && !NO_RATE.test(stem);
}

function isCount(stem: string): boolean {
  return stem.endsWith("数") && !stem.endsWith(NO_COUNT);
}

/** The first rate in the value, where none of its rates has anything to do with the name. */
function otherMetric(
  stem: string,
  value: string,
  { hasTime }: WordTools,
  { operators }: Pick<RuleWords, "operators">,
): string | null {
  // 安全性 or 规范性 may be measured by many a rate; 及时性 only by one of time.
  const isTimeliness = stem.endsWith("性") && hasTime(stem);
  if (!(isRate(stem) || isTimeliness) || !RATE.test(value) || (hasTime(stem) && hasTime(value))) {
    return null;
  }
  const metrics = Array.from(
    value.matchAll(figuredRate(operators)),
    ([, words = "", ending = ""]) => ({ subject: subjectOf(words, ending), text: words + ending }),
  ).filter(({ text }) => !NO_RATE.test(text));
  const [first] = metrics;
  const isOther = metrics.every(({ subject }) =>
    Array.from(subject).every((character) => !stem.includes(character)),
  );
  return first !== undefined && isOther ? first.text : null;
}

/** What the words in front of a rate say it is a rate of. */
function subjectOf(words: string, ending: string): string {
  const plain = words.replace(BOUND, "");
  return IS_SHARE.test(ending) ? plain : Array.from(plain).slice(-2).join("");
}
