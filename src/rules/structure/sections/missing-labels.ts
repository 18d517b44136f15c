import { BUDGET_FIELDS, type Section } from "../../../declaration/form-parts";
import type { Label } from "../../../editions/edition";
import { rulesNotChecked, type LostAmount } from "../../not-checked";
import type { Draft, RuleContext } from "../../rule";
import { severityOfLack } from "./severity-of-lack";

/** One finding for all labels of amounts that a section lacks: their amounts cannot be read. */
export function* missingLabels(context: RuleContext): Iterable<Draft<"labels">> {
  const { declaration, edition } = context;
  const { budget, tasks, otherTasks } = declaration;
  const amounts = BUDGET_FIELDS.filter((name) => budget[name].reading.kind === "missing");
  const lacksTaskAmounts = [...tasks, ...otherTasks].some(
    ({ amount }) => amount.reading.kind === "missing",
  );
  yield* lacking(
    "budget",
    amounts,
    amounts.map((name) => edition.budgetLabels[name]),
    context,
  );
  if (lacksTaskAmounts) {
    yield* lacking("tasks", ["allTaskAmounts"], [edition.taskColumns.amount], context);
  }
}

function* lacking(
  section: Section,
  lost: readonly LostAmount[],
  labels: readonly Label[],
  context: RuleContext,
): Iterable<Draft<"labels">> {
  const { declaration, edition } = context;
  const anchor = declaration.layout.sections[section];
  if (anchor !== null && labels.length > 0) {
    yield {
      severity: severityOfLack(edition),
      field: section,
      cells: [anchor],
      message: {
        id: "labels",
        values: {
          section: { label: edition.sectionLabels[section].name },
          labels: { labels: labels.map(({ name }) => name) },
        },
      },
      details: { notChecked: rulesNotChecked(lost, context) },
    };
  }
}
