import type { ForeignHeader, ForeignHeaderOf } from "../../../declaration/declaration";
import type { Section } from "../../../declaration/form-parts";
import type { LocalText } from "../../../declaration/locale";
import type { Edition } from "../../../editions/edition";
import type { Draft, RuleContext } from "../../rule";
import { excerpt } from "../../text/excerpt";

/** Reworded and blank headers of a table: one finding for those that were taken for a column, one for the others. */
export function* foreignHeaders(
  section: ForeignHeader["section"],
  { declaration, edition }: RuleContext,
): Iterable<Draft<"renamed" | "unheaded" | "unread">> {
  const foreign = declaration.layout.foreignHeaders.filter((header) => header.section === section);
  const taken = foreign.filter(({ takenFor }) => takenFor !== null);
  const isBlank = ({ text }: ForeignHeader): boolean => text === "";
  const unread = foreign.filter(({ takenFor }) => takenFor === null);
  for (const [id, headers] of [
    ["renamed", taken.filter((header) => !isBlank(header))],
    ["unheaded", taken.filter(isBlank)],
    ["unread", unread],
  ] as const) {
    if (headers.length > 0) {
      yield {
        severity: "warning",
        field: section,
        cells: headers.map(({ cell }) => cell),
        message: {
          id,
          values: {
            section: { label: edition.sectionLabels[section].name },
            headers: {
              texts: headers.map(({ cell, text }) => (text === "" ? cell : excerpt(text))),
            },
            labels: { labels: columnLabels(headers, edition) },
          },
        },
      };
    }
  }
}

/** What the form should print: each column once. */
function columnLabels(headers: readonly ForeignHeader[], edition: Edition): readonly LocalText[] {
  const names = headers.flatMap((header) => {
    switch (header.section) {
      case "tasks":
        return columnsOf(header).map((column) => edition.taskColumns[column].name);
      case "indicators":
        return columnsOf(header).map((column) => edition.indicatorColumns[column].name);
    }
  });
  return [...new Set(names)];
}

function columnsOf<S extends Section, C extends string>({
  takenFor,
  lacking,
}: ForeignHeaderOf<S, C>): readonly C[] {
  return takenFor === null ? lacking : [takenFor];
}
