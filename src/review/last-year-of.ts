import type { EarlierForm } from "../declaration/declaration";
import { isSameDepartment } from "../rules/text/department-names";

/**
 * The declaration of the same department for the year before; null if there is none, or if there are several
 * candidates and none has exactly the same name.
 */
export function lastYearOf(
  { year, department }: EarlierForm,
  earlier: readonly EarlierForm[],
): EarlierForm | null {
  const name = department.value;
  if (year.value === null || name === null) {
    return null;
  }
  const before = year.value - 1;
  const candidates = earlier.filter((other) => other.year.value === before);
  const same = candidates.filter((other) => other.department.value === name);
  const akin = candidates.filter(
    (other) => other.department.value !== null && isSameDepartment(other.department.value, name),
  );
  const [found, another] = same.length > 0 ? same : akin;
  return another === undefined ? (found ?? null) : null;
}
