import type { Indicator } from "../../declaration/declaration";
import { foldText } from "../../declaration/normalise-text";
import { commonSubsequence } from "./common-text";
import { isVerdict } from "./grades";
import { splitName } from "./name-stem";
import { comparesWithKnown } from "./outcomes";
import { hasShareInWords, withSharesInFigures } from "./shares-in-words";
import { statedValue } from "./stated-value";
import type { WordTools } from "./word-tools";

/** The categories whose values must tell something certain. */
export type DemandingCategory = "time" | "cost" | "satisfaction";

/** A score: 90分. */
const SCORE = /\d分/;

/** Minutes where the name asks for a time. */
const MINUTES = /(?<=\d)分(?![之数])/g;

/** How a time changes: 压缩50% of a limit. */
const CHANGES = /压缩|压减|缩短|缩减|减少|下降|降低|节约|节省|提速|提前|提高|提升/g;

/** The category that a value does not fit: 时效 without a time, 成本 without money or a limit; null where it fits. */
export function misfittedCategory(
  row: Indicator,
  value: string,
  words: WordTools,
): DemandingCategory | null {
  const category = demandingCategory(row);
  return category === null || FITS[category](row, value, words) ? null : category;
}

/** Costs that are none of money, which three classes have no category for. */
const OTHER_COSTS = ["社会成本", "环境成本", "生态成本"];

function isOtherCost(name: string): boolean {
  return OTHER_COSTS.some((cost) => name.includes(cost));
}

function demandingCategory({ level1, level2, name }: Indicator): DemandingCategory | null {
  if (level2 === "时效指标") {
    return "time";
  }
  if (level2 === "成本指标" || level2 === "经济成本指标") {
    return isOtherCost(name.value ?? "") ? null : "cost";
  }
  return level1 === "满意度指标" || level2 === "服务对象满意度指标" ? "satisfaction" : null;
}

const FITS: Readonly<
  Record<DemandingCategory, (row: Indicator, value: string, words: WordTools) => boolean>
> = {
  time: (row, value, words) =>
    words.hasTime(statedValue(value, row)) || answersTimedName(row, value, words),
  cost: (row, value, { hasCost }) => hasCost(statedValue(value, row)),
  satisfaction: (row, value, words) => {
    const stated = statedValue(value, row);
    return (
      words.hasSatisfaction(stated) ||
      SCORE.test(foldText(stated)) ||
      hasShareInWords(stated) ||
      isVerdict(value) ||
      comparesWithKnown(value) ||
      countsOpinions(row, stated, words)
    );
  },
};

/** ≤3次 for 群众投诉次数: a number or a grade of what a name of opinions counts. 满意度 asks for a share. */
function countsOpinions(
  { name }: Indicator,
  value: string,
  { hasSatisfaction, hasGrade }: WordTools,
): boolean {
  const { stem } = splitName(name.value ?? "");
  return (
    !stem.includes("满意") &&
    hasSatisfaction(stem) &&
    (/\d/.test(foldText(value)) || hasGrade(value))
  );
}

/** 100% for 维修及时率: a share or bare number without words of its own says what its name asks. */
function answersTimedName(
  { name }: Indicator,
  value: string,
  { hasTime, pairsIn, wordsBesideFigures }: WordTools,
): boolean {
  const { stem } = splitName(name.value ?? "");
  const figured = withSharesInFigures(value).replace(MINUTES, "");
  const own = wordsBesideFigures(figured).replace(CHANGES, "");
  return (
    hasTime(stem) &&
    /\d/.test(figured) &&
    pairsIn(figured).every(({ unit }) => unit === "%" || unit === "‰") &&
    commonSubsequence(own, stem) === Array.from(own).length
  );
}
