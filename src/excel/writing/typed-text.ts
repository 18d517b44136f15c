import { isLikeAFormula } from "../../sheet/like-a-formula";

/** A number format under which Excel keeps a text as it is typed. */
export const TEXT_FORMAT = "@";

/**
 * Texts that Excel takes for something else when they are typed, besides formulas: numbers, dates, times, truth
 * values.
 */
const NO_TEXT = [
  // Dates, times and figures are written in many ways, and all of them short.
  /^(?=.*[\p{N}〇一二三四五六七八九十])[^]{1,40}$/u,
  /^[\d\s.,:/\-%¥$€()（）年月日时分秒eE]+$/,
  /^(?:true|false)$/i,
  /^#[A-Z/0]+[!?]?$/i,
];

/**
 * A text as it must be given to Excel to stay a text: with an apostrophe in front where Excel would make something
 * else of it. Excel does not store the apostrophe in the value.
 */
export function typedText(text: string, numberFormat: string): string {
  const staysText = numberFormat === TEXT_FORMAT && !text.startsWith("'");
  const becomesOther = isLikeAFormula(text) || NO_TEXT.some((pattern) => pattern.test(text));
  return !staysText && becomesOther ? `'${text}` : text;
}
