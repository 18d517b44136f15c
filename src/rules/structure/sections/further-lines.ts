import { isReadByLabels } from "../../../editions/edition";
import type { Draft, RuleContext } from "../../rule";
import { excerpt } from "../../text/excerpt";

/** Lines with money that the form does not have. */
export function* furtherLines({ declaration, edition }: RuleContext): Iterable<Draft<"further">> {
  const lines = declaration.furtherAmounts;
  if (lines.length > 0 && !isReadByLabels(edition)) {
    yield {
      severity: "info",
      field: "budget",
      cells: [...new Set(lines.flatMap(({ amount, labelCell }) => [labelCell, amount.cell]))],
      message: {
        id: "further",
        values: {
          section: { label: edition.sectionLabels.budget.name },
          lines: { texts: lines.map(({ label }) => excerpt(label)) },
        },
      },
    };
  }
}
