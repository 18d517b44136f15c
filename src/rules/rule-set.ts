/** Adjustable numbers of the rules. */
export interface RuleParameters {
  /** Differences below this many 万元 are equal. */
  readonly equalBelow: number;
  /** Differences up to this many 万元 may be rounding: a warning at most. */
  readonly roundingUpTo: number;
  /** Share of 项目支出 that the tasks should reach. */
  readonly taskCoverage: number;
}

/** Which rules judge, and how. */
export interface RuleSet {
  /** Shown in every report. */
  readonly name: string;
  readonly parameters: RuleParameters;
}

/** The rule set that judges unless another is chosen. */
export const DEFAULT_RULE_SET: RuleSet = {
  name: "shenbao-default-1",
  parameters: { equalBelow: 0.005, roundingUpTo: 0.02, taskCoverage: 0.8 },
};
