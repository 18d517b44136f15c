import type { Declaration } from "../../declaration/declaration";
import { BUDGET_FIELDS } from "../../declaration/form-parts";
import type { CheckedDeclaration } from "../checked-workbook";
import { compareFindings } from "./compare-findings";
import { isSameValue } from "./compared-value";
import type { Comparison, FieldChange, RowChange } from "./comparison";
import type { Matching } from "./match-by-keys";
import { pairRows } from "./pair-rows";
import { heldAmount, heldText, indicatorRows, taskRows, type Row } from "./rows";

/**
 * Compares a declaration with the one that was submitted before: which findings are fixed, remain or are new, and
 * which figures, tasks and indicators have changed. Pure; comparing in the other direction gives the mirror image.
 */
export function compareDeclarations(
  before: CheckedDeclaration,
  now: CheckedDeclaration,
): Comparison {
  const tasks = pairRows(taskRows(before.declaration), taskRows(now.declaration));
  const indicators = pairRows(indicatorRows(before.declaration), indicatorRows(now.declaration));
  return {
    findings: compareFindings(before, now, [...tasks.pairs, ...indicators.pairs]),
    fields: fieldChanges(before.declaration, now.declaration),
    tasks: rowChanges(tasks),
    indicators: rowChanges(indicators),
  };
}

type HeldField = readonly [FieldChange["field"], FieldChange["now"]];

function fieldChanges(before: Declaration, now: Declaration): readonly FieldChange[] {
  const earlier = new Map(heldFields(before));
  return heldFields(now)
    .map(([field, value]) => ({ field, before: earlier.get(field) ?? null, now: value }))
    .filter((change) => !isSameValue(change.before, change.now));
}

function heldFields({ title, year, department, overallGoal, budget }: Declaration): HeldField[] {
  return [
    ["title", heldText(title.value)],
    ["year", heldText(year.value === null ? null : String(year.value))],
    ["department", heldText(department.value)],
    ...BUDGET_FIELDS.map((field): HeldField => [`budget.${field}`, heldAmount(budget[field])]),
    ["overallGoal", heldText(overallGoal.value)],
  ];
}

/** Removed rows, then changed ones, then new ones. */
function rowChanges({ pairs, before, now }: Matching<Row>): readonly RowChange[] {
  return [
    ...before.map((row): RowChange => ({ kind: "removed", before: named(row) })),
    ...pairs.flatMap(([a, b]): RowChange[] => {
      const earlier = new Map(a.values);
      const columns = b.values
        .map(([column, value]) => ({ column, before: earlier.get(column) ?? null, now: value }))
        .filter((change) => !isSameValue(change.before, change.now));
      return columns.length === 0
        ? []
        : [{ kind: "changed", before: named(a), now: named(b), columns }];
    }),
    ...now.map((row): RowChange => ({ kind: "added", now: named(row) })),
  ];
}

function named({ field, level1, level2, name }: Row): RowChangeRow {
  return { field, level1, level2, name };
}

type RowChangeRow = Extract<RowChange, { kind: "added" }>["now"];
