import { z } from "zod";
import { RULES } from "../rules/catalogue";
import { SEVERITIES } from "../rules/finding";
import { DEFAULT_RULE_SET, type RuleParameters } from "../rules/rule-set/rule-set";
import type { RuleWords } from "../rules/rule-set/rule-words";
import { SHEET_SIZE } from "../sheet/sheet-size";

const SEVERITY = z.enum([...SEVERITIES, "off"]);
const WORDS = z.array(z.string().trim().min(1).max(20)).max(500);

/** A list that replaces the default one, or words to add to it and to remove from it. */
const WORD_LIST = z.union([
  WORDS,
  z.strictObject({ add: WORDS.default([]), remove: WORDS.default([]) }),
]);

const SHARE = z.number().min(0).max(1);
const COUNT = z.int().min(1).max(10_000);
const LINES = z.int().min(0).max(SHEET_SIZE.rows);

/** The allowed values of each parameter. */
const PARAMETERS = {
  equalBelow: SHARE,
  roundingUpTo: SHARE,
  strayRows: LINES,
  strayColumns: LINES,
  taskCoverage: SHARE,
  longestLine: COUNT,
  longestName: COUNT,
  longestValue: COUNT,
  longestGraded: COUNT,
  bareNumbers: z.boolean(),
  longestUnit: COUNT,
  restatement: SHARE,
  longestAddition: z.int().min(0).max(10_000),
  copiedCharacters: COUNT,
  fundedShare: SHARE,
  shortestGoal: COUNT,
  longestGoal: COUNT,
  templatedCount: COUNT,
  templatedShare: SHARE,
} as const satisfies Readonly<Record<keyof RuleParameters, z.ZodType>>;

/** A line of the reference table: the highest cost of one of something. */
const UNIT_COST = z.strictObject({
  items: WORDS.min(1),
  unit: z.string().trim().min(1).max(10),
  limit: z.number().min(0.01).max(1e9),
});

/** The file of a rule set: differences from the default rules. */
export const RULE_SET_FILE = z.strictObject({
  format: z.literal("shenbao-ruleset"),
  version: z.literal(1),
  name: z.string().trim().min(1).max(60),
  /** False switches all rules on wording off, except those that `rules` names. */
  heuristics: z.boolean().default(true),
  rules: z.partialRecord(z.enum(RULES.map(({ id }) => id)), SEVERITY).default({}),
  parameters: z.strictObject(PARAMETERS).partial().default({}),
  words: z.partialRecord(z.enum(wordListNames()), WORD_LIST).default({}),
  unitCosts: z.array(UNIT_COST).max(500).default([]),
});

export type RuleSetFile = z.infer<typeof RULE_SET_FILE>;
export type WordListChange = z.infer<typeof WORD_LIST>;

function wordListNames(): (keyof RuleWords)[] {
  const { words } = DEFAULT_RULE_SET;
  return Object.keys(words).filter((name): name is keyof RuleWords => name in words);
}
