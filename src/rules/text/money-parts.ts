import { foldText } from "../../declaration/normalise-text";
import { fen, type Money } from "../../declaration/money";
import { withoutBrackets } from "./without-brackets";

/** A total in a text and the amounts that it is said to consist of. */
export interface MoneyParts {
  /** As the folded text writes it. */
  readonly total: MoneyText;
  readonly parts: readonly MoneyText[];
}

export interface MoneyText {
  readonly text: string;
  readonly money: Money;
}

const FEN: Readonly<Record<string, number>> = { 元: 1e2, 万: 1e6, 万元: 1e6, 亿: 1e10, 亿元: 1e10 };
/** Not the end of another number nor of a range. */
const WHOLE_NUMBER = String.raw`(?<![\d.,A-Za-z])(?<!\d(?:万|亿)?元?[-–—~〜至到])`;
/** Not the amount of one thing. */
const FOR_ALL = String.raw`(?![人名件次册个户平公米亩株吨/])`;
const AMOUNT = String.raw`${WHOLE_NUMBER}(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(亿元|万元|元|亿|万)${FOR_ALL}`;
const AMOUNTS = new RegExp(AMOUNT, "g");
/** A total that is exact: no limit and no estimate. */
const TOTAL = String.raw`(?<!约|近|超过|超|高于|低于|至少|[≥≤><])${AMOUNT}`;

/** A total right before its bracket: 525万元(260万、175万、90万). */
const BEFORE_BRACKET = new RegExp(String.raw`${TOTAL}\(([^()]*)\)`, "g");
/** 共525万元，其中……; up to the end of the sentence. */
const OF_WHICH = new RegExp(
  String.raw`(?:共|合计|总)[^。;\d]{0,10}${TOTAL}[,:]?其中([^。;]*)`,
  "g",
);

/** Words by which a list is not the whole, not exact, or not of parts. */
const NO_PARTS =
  /约|等|左右|每|单价|人均|标准|上年|去年|已|累计|不超|超过|至少|[×*/]|[≥≤><]|\d[-–—~至]\d|(?:元|万|亿)[-–—~至到]\d/u;

/** An amount with a bracket behind it, or 其中: no text without either lists parts. */
const LISTS_MONEY = /[元亿万]\(|其中/;

/** The totals of a text whose parts are listed behind them, two at least. */
export function moneyParts(text: string): readonly MoneyParts[] {
  const folded = foldText(text);
  if (!LISTS_MONEY.test(folded)) {
    return [];
  }
  const brackets = [...folded.matchAll(BEFORE_BRACKET)].flatMap((match) => read(match));
  const plain = withoutBrackets(folded);
  const ofWhich = [...plain.matchAll(OF_WHICH)].flatMap((match) => read(match));
  return [...brackets, ...ofWhich];
}

function read([, whole = "", fraction = "", unit = "", list = ""]: RegExpMatchArray) {
  // 其中 inside a list tells of parts of its parts.
  const [own = ""] = list.replace(/^其中/, "").split("其中");
  const total = moneyText(whole, fraction, unit);
  const parts = amountsIn(own);
  return total === null || parts.length < 2 || NO_PARTS.test(own) ? [] : [{ total, parts }];
}

function amountsIn(list: string): readonly MoneyText[] {
  return [...list.matchAll(AMOUNTS)].flatMap(
    ([, whole = "", fraction = "", unit = ""]) => moneyText(whole, fraction, unit) ?? [],
  );
}

function moneyText(whole: string, fraction: string, unit: string): MoneyText | null {
  const scale = FEN[unit] ?? 0;
  const amount = Math.round(Number(whole.replaceAll(",", "") + fraction) * scale);
  return Number.isSafeInteger(amount)
    ? { text: whole + fraction + unit, money: fen(amount) }
    : null;
}
