import { foldText } from "../../declaration/normalise-text";
import type { RuleWords } from "../rule-set/rule-words";
import { alternatives } from "./alternatives";

/** Dates in figures only: 2025.06, 2025-6-30, 6.30前. */
const DATE = String.raw`20\d\d[-./]\d{1,2}|\d{1,2}/\d{1,2}/(?:20)?\d\d|\d{1,2}[./]\d{1,2}前`;

/** Words that begin like a unit of time and are none: 三年级, 一日游. */
const NOT_TIMES = "年级|日游|天然|月饼|分钟路";

/** A finder of words of time: dates, figures with a unit of time, and words like 年底 or 按时. */
export function timeFinder({
  times,
  timeUnits,
}: Pick<RuleWords, "times" | "timeUnits">): (text: string) => boolean {
  const figure = `[\\d一二两三四五六七八九十半](?!${NOT_TIMES})(?:${alternatives(timeUnits)})`;
  const pattern = new RegExp(`${alternatives(times)}|${figure}|${DATE}`);
  return (text) => pattern.test(foldText(text));
}
