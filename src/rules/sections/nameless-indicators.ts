import type { Draft, RuleContext } from "../rule";
import { severityOfLack } from "./severity-of-lack";

/** Without names of indicators nothing in their table can be judged. */
export function* namelessIndicators({
  declaration,
  edition,
}: RuleContext): Iterable<Draft<"columns">> {
  const { indicatorHeaders, foreignHeaders: foreign, sections } = declaration.layout;
  const { name, ...others } = indicatorHeaders;
  const hasTable = Object.values(others).some((header) => header !== null);
  const isTold = foreign.some((header) => header.section === "indicators");
  if (hasTable && name === null && !isTold) {
    yield {
      severity: severityOfLack(edition),
      field: "indicators",
      cells: [sections.indicators],
      message: {
        id: "columns",
        values: {
          section: { label: edition.sectionLabels.indicators.name },
          labels: { labels: [edition.indicatorColumns.name.name] },
        },
      },
    };
  }
}
