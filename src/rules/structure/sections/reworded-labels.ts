import type { Draft, RuleContext } from "../../rule";
import { excerpt } from "../../text/excerpt";

/** Reworded labels of the budget that were taken for those of amounts by their place. */
export function* rewordedLabels({
  declaration,
  edition,
}: RuleContext): Iterable<Draft<"reworded">> {
  const labels = declaration.layout.foreignLabels;
  if (labels.length > 0) {
    yield {
      severity: "warning",
      field: "budget",
      cells: labels.map(({ cell }) => cell),
      message: {
        id: "reworded",
        values: {
          section: { label: edition.sectionLabels.budget.name },
          lines: { texts: labels.map(({ text }) => excerpt(text)) },
          labels: { labels: labels.map(({ takenFor }) => edition.budgetLabels[takenFor].name) },
        },
      },
    };
  }
}
