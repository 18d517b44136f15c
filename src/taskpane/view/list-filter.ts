import { SEVERITIES, type RuleId, type Severity } from "../../rules/finding";
import type { DeclarationView, PartView } from "./declaration-view";
import type { FindingEntry, ReasonView } from "./finding-entries";
import type { FormPart } from "../../declaration/form-sections";

/** Which findings are listed. */
export interface ListFilter {
  readonly hidden: readonly Severity[];
  /** Only findings of this rule; null for those of all. */
  readonly rule: RuleId | null;
  /** Sections of which only the heading is shown. */
  readonly collapsed: readonly FormPart[];
}

/** Nothing is kept from the list. */
export const NO_FILTER: ListFilter = { hidden: [], rule: null, collapsed: [] };

/** The list as a filter leaves it; `entries` are those that can be stepped through. */
export interface FilteredList {
  readonly parts: readonly PartView[];
  readonly entries: readonly FindingEntry[];
  /** Number of their reasons. */
  readonly problems: number;
  /** Entries that the filter keeps from sight, those in collapsed sections apart. */
  readonly left: number;
  /** The filter that applies. */
  readonly filter: ListFilter;
}

/**
 * Applies a filter to the findings of a declaration. An entry with several reasons stays with those that are shown; a rule
 * that finds nothing any more hides nothing.
 */
export function filterList(view: DeclarationView, chosen: ListFilter): FilteredList {
  const { parts, entries } = view;
  const isFound = rulesOf(view).some(({ rule }) => rule === chosen.rule);
  const filter = isFound ? chosen : { ...chosen, rule: null };
  const { hidden, rule, collapsed } = filter;
  const isShown = (reason: ReasonView): boolean =>
    !hidden.includes(reason.severity) && (rule === null || reason.rule === rule);
  const kept = parts
    .map((part) => ({ ...part, entries: part.entries.flatMap((entry) => keep(entry, isShown)) }))
    .filter((part) => part.entries.length > 0);
  const shown = kept.reduce((total, part) => total + part.entries.length, 0);
  const open = kept.flatMap((part) => (collapsed.includes(part.part) ? [] : part.entries));
  return {
    parts: kept,
    entries: open,
    problems: open.reduce((total, { reasons }) => total + reasons.length, 0),
    left: entries.length - shown,
    filter,
  };
}

function keep(
  entry: FindingEntry,
  isShown: (reason: ReasonView) => boolean,
): readonly FindingEntry[] {
  const reasons = entry.reasons.filter(isShown);
  const [worst] = reasons;
  if (worst === undefined) {
    return [];
  }
  return reasons.length === entry.reasons.length
    ? [entry]
    : [{ ...entry, severity: worst.severity, reasons }];
}

/** A severity in a list, and how often. */
export interface SeverityCount {
  readonly severity: Severity;
  readonly count: number;
}

/** The severities in a list with the number of their findings, worst first. */
export function severitiesOf({ entries }: DeclarationView): readonly SeverityCount[] {
  const reasons = entries.flatMap((entry) => entry.reasons);
  return SEVERITIES.map((severity) => ({
    severity,
    count: reasons.filter((reason) => reason.severity === severity).length,
  })).filter(({ count }) => count > 0);
}

/** A rule that has found something, and how often. */
export interface RuleCount {
  readonly rule: RuleId;
  readonly title: string;
  readonly count: number;
}

/** The rules of a list with the number of their findings, in the order of their ids. */
export function rulesOf({ entries }: DeclarationView): readonly RuleCount[] {
  const counts = new Map<RuleId, RuleCount>();
  for (const { rule, title } of entries.flatMap(({ reasons }) => reasons)) {
    counts.set(rule, { rule, title, count: (counts.get(rule)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** The list with an element more, or without it. */
export function toggled<T>(list: readonly T[], element: T): readonly T[] {
  return list.includes(element) ? list.filter((other) => other !== element) : [...list, element];
}
