/** Adjustable word lists of the rules, as `foldText` writes them. */
export interface RuleWords {
  /** Units that make a number a figure of its own; each also stands behind 万 or 亿. */
  readonly units: readonly string[];
  /** Words that begin like a unit and are none. */
  readonly notUnits: readonly string[];
  readonly operators: readonly string[];
  readonly grades: readonly string[];
  /** Words of time, and units that make a number one. */
  readonly times: readonly string[];
  readonly timeUnits: readonly string[];
  readonly deliverables: readonly string[];
}
