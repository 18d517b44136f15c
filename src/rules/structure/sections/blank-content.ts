import type { Draft, RuleContext } from "../../rule";
import { uncalculatedTexts } from "../../uncalculated-texts";
import { severityOfLack } from "./severity-of-lack";

/** A goal or a table of tasks in which nothing is written. */
export function* blankContent({
  declaration,
  edition,
}: RuleContext): Iterable<Draft<"goalBlank" | "tasksBlank">> {
  const { layout, overallGoal, tasks, otherTasks } = declaration;
  const isCalculated = !uncalculatedTexts(declaration).has(overallGoal.cell ?? "");
  const blanks = [
    {
      section: "overallGoal",
      id: "goalBlank",
      blank: overallGoal.value === null && isCalculated,
    },
    { section: "tasks", id: "tasksBlank", blank: tasks.length + otherTasks.length === 0 },
  ] as const;
  for (const { section, id, blank } of blanks) {
    const anchor = layout.sections[section];
    if (blank && anchor !== null && edition.sections.includes(section)) {
      yield {
        severity: severityOfLack(edition),
        field: section,
        cells: [anchor],
        message: { id, values: { section: { label: edition.sectionLabels[section].name } } },
      };
    }
  }
}
