import { defineRule } from "../rule";
import { commonSubsequence } from "../text/common-text";
import { excerpt } from "../text/excerpt";
import { headCounts, type HeadCount } from "../text/head-counts";
import { sharedInPlace } from "../text/shared-in-place";

/**
 * Two wordings mean the same people when they share at least this many characters and this share of the shorter one,
 * and neither has another word in the place of one of the other's.
 */
const SHARED_CHARACTERS = 4;
const SHARED_PART = 3 / 4;

type MessageId = "totals" | "part";

export const samePopulationSameFigure = defineRule<MessageId>({
  id: "H11",
  name: "same-population-same-figure",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "同一批人的人数前后一致",
      messages: {
        totals:
          "{later}写“{laterQuote}”，{earlier}写“{earlierQuote}”：说的像是同一批人，人数却不同（{laterFigure}与{earlierFigure}），请核对。",
        part: "{later}写“{laterQuote}”，{earlier}写“{earlierQuote}”：一部分的人数多于总数（{laterFigure}与{earlierFigure}），请核对。",
      },
      checks:
        "指标值中以人、名或人次计的数字，所在语句或指标名称有“各”“各类”“所有”“全部”“总”“累计”“全年”等字样的视为总数。用词相近的两个总数（单位相同）应当相等；用词相近的一部分不应多于总数。时间不同的、平均数和新增数，以及只在同一处用词不同的（如养老保险与医疗保险），不比较。",
      why: "同一批人在不同指标中写成不同的数，无法确定目标是哪一个。",
      remedy: "核对人数，改成一致；说的不是同一批人的，请在名称或指标值中写清楚区别。",
      examples: {
        fails: "文化馆一处写“各类惠民演出观众3000人次”，另一处写“全年惠民演出观众10000人次”。",
        passes: "“各类惠民演出观众3000人次”，其中“元宵惠民演出观众1200人次”。",
      },
    },
    "en-US": {
      title: "The same people are the same number",
      messages: {
        totals:
          "{later} says “{laterQuote}” and {earlier} says “{earlierQuote}”: apparently the same people, but different numbers ({laterFigure} and {earlierFigure}); check them.",
        part: "{later} says “{laterQuote}” and {earlier} says “{earlierQuote}”: a part has more people than the whole ({laterFigure} and {earlierFigure}); check them.",
      },
      checks:
        "Numbers of persons or visits in values are totals when their clause or the indicator's name says so (all, every, in total, in the whole year). Two totals in similar words and of one unit are equal, and a part in similar words is no larger than the total. Different times, averages and increases are not compared, nor are wordings with one word in the place of another (pension and health insurance).",
      why: "When the same people are given as different numbers, nobody knows which one is the target.",
      remedy:
        "Check the numbers and make them agree; where different people are meant, say in name or value how they differ.",
      examples: {
        fails:
          "A culture centre has 3,000 spectators of all free performances in one row and 10,000 in another.",
        passes: "3,000 spectators of all free performances, 1,200 of them at the spring festival.",
      },
    },
  },
  *check({ declaration, ruleSet, words }) {
    const counts = headCounts(declaration, ruleSet.words, words);
    const told = new Set<HeadCount["field"]>();
    for (const [at, later] of counts.entries()) {
      if (told.has(later.field)) {
        continue;
      }
      const earlier = counts.slice(0, at).find((count) => contradiction(later, count) !== null);
      const id = earlier === undefined ? null : contradiction(later, earlier);
      if (earlier !== undefined && id !== null) {
        told.add(later.field);
        yield {
          severity: "warning",
          field: later.field,
          cells: [...new Set([...later.cells, ...earlier.cells])],
          message: {
            id,
            values: {
              later: { field: later.field },
              laterQuote: excerpt(later.clause),
              laterFigure: later.pair.text,
              earlier: { field: earlier.field },
              earlierQuote: excerpt(earlier.clause),
              earlierFigure: earlier.pair.text,
            },
          },
        };
      }
    }
  },
});

function contradiction(a: HeadCount, b: HeadCount): MessageId | null {
  const isComparable =
    a.pair.unit === b.pair.unit &&
    a.columns.some((column) => b.columns.includes(column)) &&
    haveSameTimes(a, b);
  if (!isComparable || (!a.isTotal && !b.isTotal)) {
    return null;
  }
  if (a.isTotal && b.isTotal) {
    const differ = a.pair.low !== b.pair.low || a.pair.high !== b.pair.high;
    return differ && areAkin(subjectOf(a), subjectOf(b)) ? "totals" : null;
  }
  const [total, part] = a.isTotal ? [a, b] : [b, a];
  const isLarger = part.pair.low > total.pair.high;
  const subjects = [part.clauseSubject, part.nameSubject];
  return isLarger && subjects.some((subject) => areAkin(subjectOf(total), subject)) ? "part" : null;
}

/** Who is counted: what the clause says, or the name where the value is hardly more than the number. */
function subjectOf({ clauseSubject, nameSubject }: HeadCount): string {
  return Array.from(clauseSubject).length < SHARED_CHARACTERS ? nameSubject : clauseSubject;
}

function areAkin(a: string, b: string): boolean {
  const shorter = Math.min(Array.from(a).length, Array.from(b).length);
  const least = Math.max(SHARED_CHARACTERS, SHARED_PART * shorter);
  return commonSubsequence(a, b) >= least && sharedInPlace(a, b) >= least;
}

function haveSameTimes({ times: a }: HeadCount, { times: b }: HeadCount): boolean {
  return a.length === 0 || b.length === 0 || a.some((time) => b.includes(time));
}
