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
  "暑期",
  "假期",
  "春季",
  "夏季",
  "秋季",
  "冬季",
  "雨季",
  "旱季",
  "春播",
  "夏收",
  "夏种",
  "秋播",
  "秋种",
  "三夏",
  "三秋",
  "双抢",
  "农时",
  "农忙",
  "农闲",
  "枯水期",
  "丰水期",
];
/** 春季 as the whole answer, 农时内, 不误农时; in 加强春季绿化 a season is no limit. */
const OCCASION = [
  `(?:${alternatives(OCCASIONS)})节?期?(?:之?前|以前|之?后|期间|之?内|当[天日])`,
  `^(?:${alternatives(OCCASIONS)})期?$`,
  `不(?:误|违)(?:${alternatives(OCCASIONS)})`,
].join("|");

/** What happens later than it should. */
const LATE = "延期|延误|延迟|迟延|拖延|拖期|逾期|超期|超时|滞后|误期";

/** Lateness that is counted, or that there is none of: 延期率, 逾期件数, 无延误. 清收逾期贷款 tells no time. */
const LATENESS = [
  `(?:${LATE})(?:发生|办结)?(?:率|比例|比率|占比|次数|起数|件数|项数|数量)`,
  `[不无零未](?:发生|出现)?(?:${LATE})(?![费金贷款利罚])`,
].join("|");

/** 日产日清, 日清月结; 即接即办, 随到随审. */
const AT_ONCE = [
  "[日周旬月季][产结清事办报][日周旬月季][清结毕办报评]",
  "(?:即[^,;。、]即|随[^,;。、]随)[办批审结享领拨付改查修处复答报补清转派]",
].join("|");

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
    [
      alternatives(times),
      rateOf(times),
      figure,
      LETTERED,
      DATE,
      OCCASION,
      LATENESS,
      AT_ONCE,
      BEFORE,
    ].join("|"),
    "iu",
  );
  return (text) => pattern.test(foldText(text));
}

/** 完成比例 for 完成率. */
function rateOf(times: readonly string[]): string {
  const stems = times.flatMap((word) => (word.endsWith("率") ? [word.slice(0, -1)] : []));
  return `(?:${alternatives(stems)})(?:比例|比率|占比)`;
}
