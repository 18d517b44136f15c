import { plainName } from "../../rules/text/department-names";

/** A shorter name (教育局) may be that of many bodies. */
const SHORTEST = 5;

/** Whether two departments' names are of one body: the same, or one with the city in front (广州市白云区教育局, 白云区教育局). */
export function isSameBody(a: string, b: string): boolean {
  const [one, other] = [plainName(a), plainName(b)];
  return one !== "" && (one === other || isPartOf(one, other) || isPartOf(other, one));
}

/** Whether the one name is the end of the other. */
function isPartOf(end: string, whole: string): boolean {
  return end.length >= SHORTEST && whole.length > end.length && whole.endsWith(end);
}

/**
 * The fullest of these names for each of them: its own, unless exactly one other ends with it.
 * @param names plain ones
 */
export function fullestNames(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(
    [...names].map((name) => {
      const [fuller, ...others] = [...names].filter((other) => isPartOf(name, other));
      return [name, fuller === undefined || others.length > 0 ? name : fuller];
    }),
  );
}
