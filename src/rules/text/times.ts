import { foldText } from "../../declaration/normalise-text";
import type { RuleWords } from "../rule-set/rule-words";
import { alternatives } from "./alternatives";

/** Dates in figures only: 2025.06, 2025-6-30, 6.30前. */
const DATE = String.raw`20\d\d[-./]\d{1,2}|\d{1,2}/\d{1,2}/(?:20)?\d\d|\d{1,2}[./]\d{1,2}前`;

/** Words that begin like a unit of time and are none: 三年级, 一日游. */
const NOT_TIMES = "年级|日游|天然|月饼|分钟路";

/** Units of time in letters: 30min, 24h内. An s in 4S店 is none. */
const LETTERED = "(?<=\\d)(?:(?:mins?|hours?|hrs?|h|sec)(?![a-z])|s(?=$|以?内|[,;。、)]))";

/** Festivals and seasons by which things are to be done. */
const OCCASIONS = [
  "元旦",
  "春节",
  "元宵",
  "清明",
  "五一",
  "劳动节",
  "六一",
  "儿童节",
  "端午",
  "中秋",
  "教师节",
  "国庆",
  "重阳",
  "节假日",
  "两节",
  "双节",
  "汛期",
  "主汛",
  "供暖季",
  "采暖季",
  "春耕",
  "秋收",
  "入冬",
  "入汛",
  "高考",
  "中考",
  "两会",
];
const OCCASION = `(?:${alternatives(OCCASIONS)})节?期?(?:之?前|以前|之?后|期间|当[天日])`;

/** 施工前, 会议召开前 at the end of a clause; words that end the same way tell no time: 目前, 房前. */
const BEFORE =
  "(?<=\\p{Script=Han}{2})(?<![目当提超空面门眼房屋堂台窗阵人跟事向靠居往学])前(?=$|[,;。、)])";

/** A finder of words of time: dates, figures with a unit of time, and words like 年底 or 按时. */
export function timeFinder({
  times,
  timeUnits,
}: Pick<RuleWords, "times" | "timeUnits">): (text: string) => boolean {
  const figure = `[\\d一二两三四五六七八九十半](?!${NOT_TIMES})(?:${alternatives(timeUnits)})`;
  const pattern = new RegExp(
    [alternatives(times), figure, LETTERED, DATE, OCCASION, BEFORE].join("|"),
    "iu",
  );
  return (text) => pattern.test(foldText(text));
}
