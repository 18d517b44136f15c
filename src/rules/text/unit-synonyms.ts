/** Units that are one unit in another spelling, the usual spelling first. As texts write them: ㎡ is no m2 here. */
export const UNIT_SPELLINGS: readonly (readonly string[])[] = [
  ["%", "百分比"],
  ["米", "m"],
  ["平方米", "㎡", "m2", "m²"],
  ["公里", "千米", "km"],
  ["元", "圆"],
];

/** Units that people take for one another although they count differently. */
const SYNONYMS: readonly (readonly string[])[] = [
  ["次", "场", "场次"],
  ["人", "名", "人次"],
];

/** Whether two units, as `foldText` writes them, are the same one: 公里 and 千米. */
export function isSameUnit(a: string, b: string): boolean {
  return a === b || UNIT_SPELLINGS.some((group) => group.includes(a) && group.includes(b));
}

/** Whether two units are easily taken for one another: 人 and 人次. */
export function areSynonyms(a: string, b: string): boolean {
  return SYNONYMS.some((group) => group.includes(a) && group.includes(b));
}
