import { toArea, type RangeAddress } from "./address";

/** A table at whose end a row is added. */
export interface TableEnd {
  readonly sheet: string;
  /** Columns of the table, zero-based. */
  readonly left: number;
  readonly right: number;
  /** Its last row before the addition, zero-based. */
  readonly lastRow: number;
}

/** A text in quotes, a reference to several cells with its sheet, if named, or any other word. */
const TOKEN =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}:\$?[A-Z]{1,3}\$?)([1-9]\d{0,6})(?![\d(\p{L}_.])|[\p{L}_][\p{L}\p{N}_.]*/giu;

/**
 * A formula whose ranges over a table are extended over the row below it: SUM(C14:C17) becomes SUM(C14:C18). Excel
 * itself does that only for rows inserted inside the range. References to single cells stay as they are.
 * @param formula with its `=`
 * @param home name of the sheet that holds the formula
 */
export function extendRanges(formula: string, home: string, end: TableEnd): string {
  return formula.replace(
    TOKEN,
    (token: string, sheet: string | undefined, start: string | undefined, last: string) => {
      if (start === undefined || (sheet === undefined ? home : unquoted(sheet)) !== end.sheet) {
        return token;
      }
      const prefix = sheet === undefined ? "" : `${sheet}!`;
      return endsAt(`${start}${last}`, end) ? `${prefix}${start}${Number(last) + 1}` : token;
    },
  );
}

/** Whether a range runs down to the end of the table; cells side by side in its last row do not count. */
function endsAt(range: RangeAddress, { left, right, lastRow }: TableEnd): boolean {
  const area = toArea(range);
  const runsDown = area.bottom > area.top || area.left === area.right;
  return runsDown && area.bottom === lastRow && area.left >= left && area.right <= right;
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
