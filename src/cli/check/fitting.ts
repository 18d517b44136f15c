import { widthOf } from "../../sheet/text-size";

/** Width of a Chinese character, in columns of a terminal. */
const COLUMNS_PER_SIGN = 2;

/** As much of a line as fits into this many columns of a terminal; rather too little than too much. */
export function fitting(line: string, columns: number): string {
  let width = 0;
  let fit = "";
  for (const sign of line) {
    width += widthOf(sign) * COLUMNS_PER_SIGN;
    if (width > columns) {
      break;
    }
    fit += sign;
  }
  return fit;
}
