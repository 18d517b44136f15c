/** Adjustable word lists of the rules, as `foldText` writes them. */
export interface RuleWords {
  /** Units that make a number a figure of its own; each also stands behind 万 or 亿. */
  readonly units: readonly string[];
  /** Words that start like a unit but are not one. */
  readonly notUnits: readonly string[];
  readonly operators: readonly string[];
  readonly grades: readonly string[];
  /** Words of time, and units that make a number one. */
  readonly times: readonly string[];
  readonly timeUnits: readonly string[];
  readonly deliverables: readonly string[];
  /** H02: words and signs of a value of 成本指标 and of 满意度指标. */
  readonly costs: readonly string[];
  readonly satisfactions: readonly string[];
  /** H10: words of what an economic benefit is about, and words that hold one of them and are about something else. */
  readonly economics: readonly string[];
  readonly notEconomics: readonly string[];
  /** H10: words of counts that tell what changes for people. */
  readonly socialEffects: readonly string[];
  /** H11: words of a figure that counts everybody, each time they come. */
  readonly totals: readonly string[];
  /** H12, H17: words of a clause that tells what was before. */
  readonly background: readonly string[];
  /** H12: words of what is done about an earlier year. */
  readonly aboutEarlierYears: readonly string[];
  /** H13: groups of characters; names that differ only by two characters of one group are different on purpose. */
  readonly contrasts: readonly string[];
  /** H17: words that tell a target as an achievement. */
  readonly pastTense: readonly string[];
  /** H20: words of a row that says why it plans less than the year before, or that less is better. */
  readonly reductions: readonly string[];
  /** H21: words of outputs that are counted in money. */
  readonly moneyOutputs: readonly string[];
  /** H24: words of money handed on to lower levels. */
  readonly transfers: readonly string[];
}
