import type { RuleId } from "./finding";

/** A rule, or with message ids only its findings that say one of these. */
export interface FindingSelector {
  readonly rule: RuleId;
  readonly messages?: readonly string[];
}

/**
 * What a finding and the one it silences must have in common:
 * `cell` the main cell, `row` the indicator row, `class` the first-level class in their slot `className`, `cells` all their
 * cells, `form` nothing.
 */
export type Scope = "cell" | "row" | "class" | "cells" | "form";

/** One line of the table: a reported `by` silences `silences` within `scope`. */
export interface Precedence {
  readonly by: readonly FindingSelector[];
  readonly scope: Scope;
  /** Rules, their findings with certain messages, or whole kinds of rules. */
  readonly silences: readonly (FindingSelector | "F" | "H")[];
  /** The line is void when this rule is reported too. */
  readonly unless?: RuleId;
}

/**
 * What suppresses what. Suppressors come first: a suppressed finding suppresses nothing.
 * Beyond this table, every rule that a finding lists in `details.notChecked` is silent on the form.
 * Which of its own findings a rule reports (one for a pair, one for a column) is settled in the rule.
 */
export const PRECEDENCE: readonly Precedence[] = [
  {
    by: [{ rule: "S13" }],
    scope: "cell",
    silences: [...rules("S05", "S06", "S10", "S14", "S15a", "S15b"), "F", "H"],
  },
  {
    // A formula that was never calculated is not blank.
    by: [{ rule: "S13", messages: ["noResult"] }],
    scope: "cell",
    silences: rules("S02", "S19", "S20", "S24"),
  },
  { by: rules("S07"), scope: "cell", silences: rules("S06") },
  {
    // A formula leaves a number stored as text out, and then gives what the other amount of the group is.
    by: [{ rule: "S06", messages: ["text"] }],
    scope: "form",
    silences: rules("A08"),
  },
  {
    by: [{ rule: "S02", messages: ["placeholder"] }],
    scope: "cell",
    silences: rules("S14"),
  },
  { by: rules("S14", "S15a", "S15b"), scope: "cell", silences: ["F", "H"] },
  {
    by: rules("S20"),
    scope: "row",
    silences: rules("H01", "H02", "H03", "H04", "H05", "H06", "H07", "H08"),
  },
  { by: rules("S22"), scope: "class", silences: rules("S21") },
  { by: rules("S23"), scope: "cells", silences: rules("H13") },
  {
    by: [{ rule: "A12", messages: ["budgetYuan", "budgetHundredMillion", "budgetOther"] }],
    scope: "form",
    silences: rules("A01", "A02", "A03"),
  },
  {
    // Both name the figure to write, but only A12 knows that the unit is wrong.
    by: [{ rule: "A12", messages: ["budgetOther", "totalOther"] }],
    scope: "cell",
    silences: rules("S07"),
  },
  {
    // Without A01 the total is the income, so A02 would repeat A03's difference.
    by: [{ rule: "A03", messages: ["otherFunds"] }],
    scope: "form",
    silences: rules("A02"),
    unless: "A01",
  },
  {
    by: [{ rule: "A03", messages: ["otherFunds"] }],
    scope: "form",
    silences: [
      { rule: "A08", messages: ["side"] },
      { rule: "A14", messages: ["balance"] },
    ],
  },
  { by: rules("A05"), scope: "form", silences: rules("A06", "A07") },
  {
    by: [{ rule: "A13", messages: ["projects"] }],
    scope: "form",
    silences: rules("A06", "A07"),
  },
  { by: rules("A06"), scope: "form", silences: rules("A07") },
  { by: rules("H05"), scope: "cell", silences: rules("H08") },
];

function rules(...ids: readonly RuleId[]): readonly FindingSelector[] {
  return ids.map((rule) => ({ rule }));
}
