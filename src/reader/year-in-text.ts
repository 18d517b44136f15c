import { foldText } from "../declaration/normalise-text";

/** 附件1 2027年度: a number and a year, not one number. */
const NUMBERED = /(\d)\s+(?=20\d{2}年)/g;
/** 2027年1月1日至2027年12月31日, 2027年1—12月. */
const WHOLE_YEAR = /(20\d{2})年0?1月?(?:0?1日)?[-~至到—–]+(?:\1年)?12月(?:31日)?/g;
/** 2027-2029年, 2027年至2029年, 2027、2028、2029年: several years are no fiscal year. */
const SEVERAL = /20\d{2}年?度?(?:[-~至到—–、]+20\d{2}年?度?)+/g;
/** 二〇二七年, with any of the signs that are typed for 〇. */
const IN_CHINESE =
  /二[〇○◯零0O]([〇○◯零0O一二三四五六七八九])([〇○◯零0O一二三四五六七八九])(?=年)/g;
const CHINESE_DIGITS = "一二三四五六七八九";
/** Every year begins so. */
const CENTURY = "20";

/** 2025年度, 2025年, (2025), 2025) — but no month behind it, and no number of a document. */
export const FISCAL_YEAR =
  /(?:^|\D)(20\d{2})(?:财政)?年(?!\d{1,2}月)|\((20\d{2})(?:\)(?!\d+号)|$)|(?:^|[^\d\-~至—–./(])(20\d{2})\)/;
/** A bare year, in the name of a sheet or file. */
export const BARE_YEAR = /(?:^|\D)(20\d{2})(?!\d|[-.]\d|年\d{1,2}月)/;
/** A bare year in front of what a form is about, or at the end of its title: 2027部门整体…, …申报表 2027. */
export const YEAR_IN_TITLE = /(?:^|[^\d.〔[(（-])(20\d{2})(?=部门|单位|整体|预算|$)/;

/** The first year that a text writes as the pattern says; null where it writes none. */
export function yearInText(text: string, pattern: RegExp): number | null {
  const folded = foldText(text.normalize("NFKC").replace(NUMBERED, "$1;"))
    .replace(IN_CHINESE, (_, ...digits: string[]) => `20${digits.slice(0, 2).map(digit).join("")}`)
    .replace(WHOLE_YEAR, "$1年")
    .replace(SEVERAL, "");
  const match = folded.includes(CENTURY) ? pattern.exec(folded) : null;
  const year = match?.slice(1).find((group) => Boolean(group));
  return year === undefined ? null : Number(year);
}

function digit(chinese: string): number {
  return CHINESE_DIGITS.indexOf(chinese) + 1;
}
