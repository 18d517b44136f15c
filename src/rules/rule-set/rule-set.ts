import type { RuleId, Severity } from "../finding";
import { DEFAULT_WORDS } from "./default-words";
import type { RuleWords } from "./rule-words";

/** Adjustable numbers of the rules. */
export interface RuleParameters {
  /** Differences below this many 万元 are equal. */
  readonly equalBelow: number;
  /** Differences up to this many 万元 may be rounding: a warning at most. */
  readonly roundingUpTo: number;
  /** S18: empty rows below and columns right of everything that may be formatted. */
  readonly strayRows: number;
  readonly strayColumns: number;
  /** A07: share of 项目支出 that the tasks should reach. */
  readonly taskCoverage: number;
  /** F01: characters of a text that is to stand in one line. */
  readonly longestLine: number;
  /** F05: characters of an indicator's name and of a value. */
  readonly longestName: number;
  readonly longestValue: number;
  /** H01: characters of a text of which a grade is the point. */
  readonly longestGraded: number;
  /** H06: also report figures without a comparison sign. */
  readonly bareNumbers: boolean;
  /** H07: characters in the brackets at a name's end that may be a unit. */
  readonly longestUnit: number;
  /** H08: share of a value's characters that its name has, too. */
  readonly restatement: number;
  /** H08: characters by which a value is longer than its name and says nothing of its own. */
  readonly longestAddition: number;
  /** H09: characters in a row that two texts share. */
  readonly copiedCharacters: number;
  /** H14: share of all tasks' money above which a task needs an indicator. */
  readonly fundedShare: number;
  /** H16: characters of a goal. */
  readonly shortestGoal: number;
  readonly longestGoal: number;
  /** H18: so many percentages, and this share of them the same. */
  readonly templatedCount: number;
  readonly templatedShare: number;
}

/** What one of something may cost, by an office's reference table. */
export interface UnitCost {
  /** What it is called: 讲座. */
  readonly items: readonly string[];
  /** What it is counted in: 场. */
  readonly unit: string;
  /** In 元. */
  readonly limit: number;
}

/** Which rules judge, and how. */
export interface RuleSet {
  /** Shown in every report. */
  readonly name: string;
  /** Rules that are switched off, or report with another severity than their own. */
  readonly severities: Readonly<Partial<Record<RuleId, Severity | "off">>>;
  readonly parameters: RuleParameters;
  readonly words: RuleWords;
  /** H23: none unless an office has one. */
  readonly unitCosts: readonly UnitCost[];
}

/** Must change whenever the default rule set changes. */
export const DEFAULT_RULE_SET_VERSION = 1;

/** The rule set that judges unless another is chosen. */
export const DEFAULT_RULE_SET: RuleSet = {
  name: `shenbao-default-${DEFAULT_RULE_SET_VERSION}`,
  severities: { S25: "off" },
  parameters: {
    equalBelow: 0.005,
    roundingUpTo: 0.02,
    strayRows: 500,
    strayColumns: 50,
    taskCoverage: 0.8,
    longestLine: 40,
    longestName: 100,
    longestValue: 150,
    longestGraded: 30,
    bareNumbers: false,
    longestUnit: 4,
    restatement: 0.7,
    longestAddition: 4,
    copiedCharacters: 20,
    fundedShare: 0.3,
    shortestGoal: 20,
    longestGoal: 450,
    templatedCount: 5,
    templatedShare: 0.8,
  },
  words: DEFAULT_WORDS,
  unitCosts: [],
};
