/** Signs that a terminal draws two columns wide, or may: Chinese ones, full-width ones, pictures. */
const WIDE =
  /[\u1100-\u115f\u2014-\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3fffd}]/u;

/** As much of a line as fits into so many columns of a terminal; rather too little than too much. */
export function fitting(line: string, columns: number): string {
  let width = 0;
  let fit = "";
  for (const sign of line) {
    width += WIDE.test(sign) ? 2 : 1;
    if (width > columns) {
      break;
    }
    fit += sign;
  }
  return fit;
}
