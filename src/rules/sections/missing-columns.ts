import type { Draft, RuleContext } from "../rule";
import { severityOfLack } from "./severity-of-lack";

/** Without names of indicators, or without any column of values, nothing in their table can be judged. */
export function* missingColumns({ declaration, edition }: RuleContext): Iterable<Draft<"columns">> {
  const { indicatorHeaders, foreignHeaders: foreign, sections } = declaration.layout;
  const { name, annualValue, periodValue } = indicatorHeaders;
  const hasTable = Object.values(indicatorHeaders).some((header) => header !== null);
  const isTold = foreign.some((header) => header.section === "indicators");
  const { indicatorColumns } = edition;
  const lacking = [
    ...(name === null ? [indicatorColumns.name] : []),
    ...(annualValue === null && periodValue === null ? [indicatorColumns.annualValue] : []),
  ];
  if (hasTable && lacking.length > 0 && !isTold) {
    yield {
      severity: severityOfLack(edition),
      field: "indicators",
      cells: [sections.indicators],
      message: {
        id: "columns",
        values: {
          section: { label: edition.sectionLabels.indicators.name },
          labels: { labels: lacking.map((column) => column.name) },
        },
      },
    };
  }
}
