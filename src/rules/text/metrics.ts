import { beforeComparison, relationOf } from "./comparison-words";
import type { Pair } from "./pairs";

const TIME_UNITS: readonly string[] = ["天", "小时", "分钟"];
/** 24小时内 is a condition of what follows. */
const LIMIT = /^(?:之?内|以内|之?前)/;
/** 由80%, 每100户: what another figure starts from or relates to. */
const BASE_IN_FRONT = /(?:由|从|每)(?:原来的?|上年的?|现有的?)?$/;
/** 80%提高到90%. */
const BASE_BEHIND = /^(?:提高|提升|增加|上升|扩大|下降|降低|减少|缩短|压减|增|升|降)[到至为]/;

/** Units in which a thing is measured, not counted. */
const MEASURES: readonly string[] = [
  ...TIME_UNITS,
  "元",
  "公里",
  "千米",
  "平方公里",
  "平方米",
  "立方米",
  "亩",
  "公顷",
  "吨",
  "公斤",
];
/** Between two figures: the first tells how large the things are that the second counts. 100平方米以上场馆, 10吨级码头. */
const SIZED = /^(?:级|及?以[上下内]的?)\p{Script=Han}{1,12}$/u;
/** The same of any unit: 20人以上的会议. */
const SIZED_CLEARLY = /^及?以[上下]的\p{Script=Han}{1,12}$/u;
/** The first figure is part of what a rate is called: 24小时供水保证率. */
const NAMES_RATE = /^\p{Script=Han}{1,14}(?:率|度|比例|占比|覆盖|达标)$/u;
/** In front of a figure that does not say itself how much is done: nothing, or that something comes to be. */
const NOTHING_DONE =
  /(?:^|[,;。、:]|实现|达到|确保|保证|保障|提供|新建|建成|建设|改建|新增|打造|引进|培育|举办|拥有|配备)$/;

/**
 * The figures of a value that are targets by themselves: without bases, time limits and what only describes that which
 * another figure counts, and a range taken once.
 */
export function metricsOf(pairs: readonly Pair[]): readonly Pair[] {
  const targets = pairs.filter((pair, at) => !isCondition(pair) && !describes(pair, pairs[at + 1]));
  return targets.filter((pair, at) => !isUpperEnd(pair, targets[at - 1]));
}

function isCondition(pair: Pair): boolean {
  return (
    BASE_IN_FRONT.test(beforeComparison(pair)) ||
    BASE_BEHIND.test(pair.after) ||
    (TIME_UNITS.includes(pair.unit) && LIMIT.test(pair.after))
  );
}

/** Whether a figure tells of what kind the things are that the next one counts. */
function describes(pair: Pair, next: Pair | undefined): boolean {
  if (next === undefined) {
    return false;
  }
  const words = beforeComparison(next).slice(pair.before.length + pair.text.length);
  if (SIZED_CLEARLY.test(words)) {
    return true;
  }
  const isSized =
    MEASURES.includes(pair.unit) && SIZED.test(words) && !MEASURES.includes(next.unit);
  const namesRate = TIME_UNITS.includes(pair.unit) && next.unit === "%" && NAMES_RATE.test(words);
  return (isSized || namesRate) && NOTHING_DONE.test(beforeComparison(pair));
}

/** 不少于3次且不超过5次. */
function isUpperEnd(pair: Pair, previous: Pair | undefined): boolean {
  const lower = previous === undefined ? null : relationOf(previous);
  const upper = relationOf(pair);
  return (
    previous?.unit === pair.unit &&
    (lower === "≥" || lower === ">") &&
    (upper === "≤" || upper === "<")
  );
}
