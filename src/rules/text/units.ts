import { foldText } from "../../declaration/normalise-text";

/** Units that name the same thing well enough: 3场 answers a name in 次. */
const SYNONYMS: readonly (readonly string[])[] = [
  ["次", "场", "场次"],
  ["人", "名", "人次"],
];

/** One unit in other spellings, as `foldText` writes them. */
const SPELLINGS: Readonly<Record<string, string>> = {
  百分比: "%",
  百分率: "%",
  百分之: "%",
  米: "m",
  平方米: "m2",
  平米: "m2",
  公里: "km",
  千米: "km",
  平方公里: "km2",
  立方米: "m3",
  圆: "元",
  万圆: "万元",
};

/** A unit in one spelling: `百分比` → `%`, `㎡` → `m2`. */
export function standardUnit(unit: string): string {
  const folded = foldText(unit);
  return SPELLINGS[folded] ?? folded.replace(/^\((.*)\)$/, "$1");
}

/** Whether two units, in one spelling, are the same or near enough. */
export function areSynonyms(a: string, b: string): boolean {
  return a === b || SYNONYMS.some((group) => group.includes(a) && group.includes(b));
}
