import { requireAtMost } from "./require-at-most";

const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/u;
/** Excel keeps it for the sheet on which it lists changes. */
const RESERVED = "history";

/**
 * Makes sure that a workbook can have sheets of these names.
 * @throws RangeError naming the name that Excel would refuse, or when there is no sheet at all.
 */
export function checkSheetNames(names: readonly string[]): void {
  if (names.length === 0) {
    throw new RangeError("A workbook without sheets");
  }
  const taken = new Set<string>();
  for (const name of names) {
    checkSheetName(name);
    const folded = name.toLowerCase();
    if (taken.has(folded)) {
      throw new RangeError(`Two sheets are called ${name}`);
    }
    taken.add(folded);
  }
}

function checkSheetName(name: string): void {
  requireAtMost(name.length, LONGEST, `Characters of the sheet name ${name}`);
  const quoted = name.startsWith("'") || name.endsWith("'");
  if (name === "" || quoted || FORBIDDEN.test(name) || name.toLowerCase() === RESERVED) {
    throw new RangeError(`Excel allows no sheet name ${JSON.stringify(name)}`);
  }
}
