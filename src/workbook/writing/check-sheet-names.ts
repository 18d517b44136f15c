import {
  FORBIDDEN_IN_SHEET_NAME,
  foldedSheetName,
  isReservedSheetName,
  LONGEST_SHEET_NAME,
} from "../../sheet/sheet-name-limits";
import { requireAtMost } from "./require-at-most";

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
    const folded = foldedSheetName(name);
    if (taken.has(folded)) {
      throw new RangeError(`Two sheets are called ${name}`);
    }
    taken.add(folded);
  }
}

function checkSheetName(name: string): void {
  requireAtMost(name.length, LONGEST_SHEET_NAME, `Characters of the sheet name ${name}`);
  const quoted = name.startsWith("'") || name.endsWith("'");
  const allowed = name !== "" && !quoted && !FORBIDDEN_IN_SHEET_NAME.test(name);
  if (!allowed || isReservedSheetName(name)) {
    throw new RangeError(`Excel allows no sheet name ${JSON.stringify(name)}`);
  }
}
