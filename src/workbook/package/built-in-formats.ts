const MONTH = 'yyyy"年"m"月"';
const DAY = 'm"月"d"日"';
const MINUTE = '上午/下午h"时"mm"分"';
const SECOND = '上午/下午h"时"mm"分"ss"秒"';

/**
 * Number formats that a file names by their numbers only and that every language of Excel has its own for:
 * those of a Chinese one (ECMA-376 part 1, 18.8.30), whose short date is `yyyy/m/d`.
 */
export const CHINESE_FORMATS: ReadonlyMap<number, string> = new Map([
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
]);
