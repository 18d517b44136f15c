/** Excel takes no longer name for a worksheet. */
const LONGEST_NAME = 31;

/**
 * The wanted name, or with a number behind it where a sheet already has it: `申报表 (2)`.
 * Excel does not tell upper from lower case in names.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLocaleLowerCase()));
  let name = wanted.slice(0, LONGEST_NAME);
  for (let number = 2; names.has(name.toLocaleLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  return name;
}
