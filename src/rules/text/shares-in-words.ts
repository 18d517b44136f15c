import { foldText } from "../../declaration/normalise-text";

const NUMERAL = "[一二三四五六七八九十]";

/** Behind 成 these make another word: 一成不变, 三成员. */
const NOT_TENTHS = "[不本品员果立为型份长功就绩]";

/** The source of a pattern for shares in words: 百分之九十, 万分之五, 三分之二, 九成, 过半数. */
export const SHARE = [
  "[二三四五六七八九十百千万]分之[一二两三四五六七八九十百零点]+",
  "百分百",
  `(?<![第统单划])${NUMERAL}成(?!${NOT_TENTHS})`,
  "半数|一半",
].join("|");

const HAS_SHARE = new RegExp(SHARE);
const SHARES = new RegExp(SHARE, "g");

/** Whether a text tells a share in words. */
export function hasShareInWords(text: string): boolean {
  return HAS_SHARE.test(foldText(text));
}

/** The folded text with some share in figures for each one in words. */
export function withSharesInFigures(text: string): string {
  return foldText(text).replace(SHARES, "1%");
}
