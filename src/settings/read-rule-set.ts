import type { z } from "zod";
import { DEFAULT_RULE_SET, type RuleSet } from "../rules/rule-set/rule-set";
import type { RuleWords } from "../rules/rule-set/rule-words";
import { parseJson } from "../sheet/json";
import { HEURISTICS_OFF } from "./heuristics";
import type { StoredRuleSet } from "./rule-set-in-force";
import { RULE_SET_FILE, type RuleSetFile, type WordListChange } from "./rule-set-schema";

/** A problem of a rule set's file, and its place: `rules.S21`. */
export interface RuleSetProblem {
  readonly path: string;
  readonly reason:
    | "not-json"
    | "unknown"
    | "missing"
    | "wrong-kind"
    | "not-allowed"
    | "too-small"
    | "too-large"
    | "not-whole"
    | "wrong";
  /** What is expected there: allowed words, or a limit; none if the reason says it all. */
  readonly expected: readonly string[];
}

export type RuleSetReading =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly problems: readonly RuleSetProblem[] };

/**
 * Reads a rule set from the text of its file. Every problem is reported, and a file with a problem is not used at
 * all.
 */
export function readRuleSet(text: string): RuleSetReading {
  const json = parseJson(text);
  if (json === undefined) {
    return { ok: false, problems: [{ path: "", reason: "not-json", expected: [] }] };
  }
  const parsed = RULE_SET_FILE.safeParse(json, { reportInput: true });
  return parsed.success
    ? { ok: true, ruleSet: toRuleSet(parsed.data) }
    : { ok: false, problems: parsed.error.issues.flatMap(toProblems) };
}

/** The contents of the stored text of a rule set's file. */
export function storedRuleSet(text: string): StoredRuleSet {
  const reading = readRuleSet(text);
  return { ruleSet: reading.ok ? reading.ruleSet : null };
}

function toProblems(issue: z.core.$ZodIssue): readonly RuleSetProblem[] {
  const path = issue.path.map(String).join(".");
  const problem = (
    reason: RuleSetProblem["reason"],
    ...expected: readonly string[]
  ): readonly RuleSetProblem[] => [{ path, reason, expected }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: path === "" ? key : `${path}.${key}`,
        reason: "unknown",
        expected: [],
      }));
    case "invalid_key":
      return problem("unknown");
    case "invalid_value":
      return problem(
        issue.input === undefined ? "missing" : "not-allowed",
        ...issue.values.map(String),
      );
    case "invalid_type":
      return issue.input === undefined
        ? problem("missing", issue.expected)
        : issue.expected === "int"
          ? problem("not-whole")
          : problem("wrong-kind", issue.expected);
    case "too_small":
      return problem("too-small", String(issue.minimum));
    case "too_big":
      return problem("too-large", String(issue.maximum));
    default:
      return problem("wrong");
  }
}

function toRuleSet({
  name,
  heuristics,
  rules,
  parameters,
  words,
  unitCosts,
}: RuleSetFile): RuleSet {
  const { severities, parameters: numbers, words: lists } = DEFAULT_RULE_SET;
  return {
    name,
    severities: { ...severities, ...(heuristics ? {} : HEURISTICS_OFF), ...rules },
    parameters: { ...numbers, ...parameters },
    words: withWords(lists, words),
    unitCosts,
  };
}

function withWords(usual: RuleWords, changes: RuleSetFile["words"]): RuleWords {
  return changedLists(usual, (name, list) => changedList(list, changes[name]));
}

function changedLists(
  usual: RuleWords,
  change: (name: keyof RuleWords, list: readonly string[]) => readonly string[],
): RuleWords {
  return {
    units: change("units", usual.units),
    notUnits: change("notUnits", usual.notUnits),
    operators: change("operators", usual.operators),
    grades: change("grades", usual.grades),
    times: change("times", usual.times),
    timeUnits: change("timeUnits", usual.timeUnits),
    deliverables: change("deliverables", usual.deliverables),
    costs: change("costs", usual.costs),
    satisfactions: change("satisfactions", usual.satisfactions),
    economics: change("economics", usual.economics),
    notEconomics: change("notEconomics", usual.notEconomics),
    socialEffects: change("socialEffects", usual.socialEffects),
    totals: change("totals", usual.totals),
    background: change("background", usual.background),
    aboutEarlierYears: change("aboutEarlierYears", usual.aboutEarlierYears),
    contrasts: change("contrasts", usual.contrasts),
    pastTense: change("pastTense", usual.pastTense),
    reductions: change("reductions", usual.reductions),
    moneyOutputs: change("moneyOutputs", usual.moneyOutputs),
    transfers: change("transfers", usual.transfers),
  };
}

function changedList(
  usual: readonly string[],
  change: WordListChange | undefined,
): readonly string[] {
  if (change === undefined || Array.isArray(change)) {
    return change ?? usual;
  }
  const kept = usual.filter((word) => !change.remove.includes(word));
  return [...new Set([...kept, ...change.add])];
}
