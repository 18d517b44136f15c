import {
  INDICATOR_COLUMNS,
  TASK_COLUMNS,
  type IndicatorColumn,
  type Section,
} from "../../../declaration/form-parts";
import type { Declaration } from "../../../declaration/declaration";
import { isReadByLabels, type Edition, type Label } from "../../../editions/edition";
import type { Severity } from "../../finding";
import type { Draft, RuleContext } from "../../rule";
import { severityOfLack } from "./severity-of-lack";

/** The columns that the tables of a form lack; headers that nobody knows in their place are reported elsewhere. */
export function* missingColumns(context: RuleContext): Iterable<Draft<"columns">> {
  const { declaration, edition } = context;
  const { taskHeaders, indicatorHeaders, foreignHeaders: foreign } = declaration.layout;
  const tasks = TASK_COLUMNS.filter(
    (column) =>
      taskHeaders[column] === null &&
      // Amounts that cannot be read are reported with those of the budget.
      column !== "amount" &&
      edition.features.includes(`task:${column}`) &&
      !foreign.some((header) => header.section === "tasks" && header.lacking.includes(column)),
  );
  if (Object.values(taskHeaders).some((header) => header !== null)) {
    const labels = tasks.map((column) => edition.taskColumns[column]);
    yield* lacking("tasks", labels, "warning", context);
  }
  const isReported = foreign.some(({ section }) => section === "indicators");
  if (Object.values(indicatorHeaders).some((header) => header !== null) && !isReported) {
    const columns = lackingIndicatorColumns(declaration, edition);
    const labels = columns.map((column) => edition.indicatorColumns[column]);
    yield* lacking("indicators", labels, severityOfLack(edition), context);
  }
}

/**
 * Without names, or without the values of the year, no indicator can be judged. A form may have one column of values
 * only, which is that of the year.
 */
function lackingIndicatorColumns(
  { layout: { indicatorHeaders } }: Declaration,
  edition: Edition,
): readonly IndicatorColumn[] {
  const hasNoValue = indicatorHeaders.annualValue === null && indicatorHeaders.periodValue === null;
  const needed: readonly IndicatorColumn[] =
    isReadByLabels(edition) && !hasNoValue ? ["name"] : ["name", "annualValue"];
  return INDICATOR_COLUMNS.filter(
    (column) => needed.includes(column) && indicatorHeaders[column] === null,
  );
}

function* lacking(
  section: Section,
  labels: readonly Label[],
  severity: Severity,
  { declaration, edition }: RuleContext,
): Iterable<Draft<"columns">> {
  if (labels.length > 0) {
    yield {
      severity,
      field: section,
      cells: [declaration.layout.sections[section]],
      message: {
        id: "columns",
        values: {
          section: { label: edition.sectionLabels[section].name },
          labels: { labels: labels.map(({ name }) => name) },
        },
      },
    };
  }
}
