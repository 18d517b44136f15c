const MONTH = 'yyyy"年"m"月"';
const DAY = 'm"月"d"日"';
const MINUTE = '上午/下午h"时"mm"分"';
const SECOND = '上午/下午h"时"mm"分"ss"秒"';

const YUAN = '"¥"#,##0';

/** Number formats that a file names by their numbers only, the same in every language (ECMA-376 part 1, 18.8.30). */
const COMMON_FORMATS: readonly (readonly [number, string])[] = [
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
];

/** Those that every language of Excel has its own for, as a Chinese one has them; its short date is `yyyy/m/d`. */
export const CHINESE_FORMATS: readonly (readonly [number, string])[] = [
  [5, `${YUAN};"¥"\\-#,##0`],
  [6, `${YUAN};[Red]"¥"\\-#,##0`],
  [7, `${YUAN}.00;"¥"\\-#,##0.00`],
  [8, `${YUAN}.00;[Red]"¥"\\-#,##0.00`],
  [14, "yyyy/m/d"],
  [22, "yyyy/m/d h:mm"],
  [27, MONTH],
  [28, DAY],
  [29, DAY],
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, MINUTE],
  [35, SECOND],
  [36, MONTH],
  [50, MONTH],
  [51, DAY],
  [52, MONTH],
  [53, DAY],
  [54, DAY],
  [55, MINUTE],
  [56, SECOND],
  [57, MONTH],
  [58, DAY],
  [41, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '],
];

/** Codes of the number formats that no file needs to define. */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  ...COMMON_FORMATS,
  ...CHINESE_FORMATS,
]);
