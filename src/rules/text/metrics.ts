import { beforeComparison, relationOf } from "./comparison-words";
import type { Pair } from "./pairs";

const TIME_UNITS: readonly string[] = ["天", "小时", "分钟"];
/** 24小时内 is a condition of what follows. */
const LIMIT = /^(?:之?内|以内|之?前)/;
/** 由80%, 每100户: what another figure starts from or relates to. */
const BASE_IN_FRONT = /(?:由|从|每)(?:原来的?|上年的?|现有的?)?$/;
/** 80%提高到90%. */
const BASE_BEHIND = /^(?:提高|提升|增加|上升|扩大|下降|降低|减少|缩短|压减|增|升|降)[到至为]/;

/** The figures of a value that are targets by themselves: without bases and time limits, and a range taken once. */
export function metricsOf(pairs: readonly Pair[]): readonly Pair[] {
  const targets = pairs.filter((pair) => !isCondition(pair));
  return targets.filter((pair, at) => !isUpperEnd(pair, targets[at - 1]));
}

function isCondition(pair: Pair): boolean {
  return (
    BASE_IN_FRONT.test(beforeComparison(pair)) ||
    BASE_BEHIND.test(pair.after) ||
    (TIME_UNITS.includes(pair.unit) && LIMIT.test(pair.after))
  );
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
