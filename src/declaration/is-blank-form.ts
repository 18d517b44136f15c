import type { Declaration } from "./declaration";

/** Whether nothing essential is filled in: no department, no amount, no goal, no task and no indicator. */
export function isBlankForm({
  department,
  budget,
  overallGoal,
  tasks,
  otherTasks,
  indicators,
}: Declaration): boolean {
  return (
    department.value === null &&
    overallGoal.value === null &&
    tasks.length + otherTasks.length + indicators.length === 0 &&
    Object.values(budget).every(({ reading }) => reading.kind !== "number")
  );
}
