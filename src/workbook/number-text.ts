import { utils } from "@e965/xlsx";
import { conditionalSection } from "../sheet/format-section";
import { plainDecimal } from "./plain-decimal";
import { GENERAL } from "./package/number-formats";

/** From the first day of one system of dates to that of the other. */
const DAYS_TO_1904 = 1462;
/** Behind the last day that Excel knows, and what it shows of days that it does not. */
const END_OF_DAYS = 2_958_466;
const NO_DAY = "######";

/** The format of a text as it is. */
const TEXT = "@";
const HALF_DAY = "上午/下午";
const WEEKDAYS = ["六", "日", "一", "二", "三", "四", "五"];

/** The long date and the time of the system, as they are in a Chinese one. */
const SYSTEM_FORMATS = [
  [/^\[\$-F800\].*$/i, 'yyyy"年"m"月"d"日"'],
  [/^\[\$-F400\].*$/i, "h:mm:ss"],
] as const;

/** A point before the last digits of a number of thousands: how a Chinese Excel shows 万. */
const SHIFTED_POINT = /0[!\\]\.(0+)(,+)/;

/** What in a number format does not stand for digits, days or times: quoted, escaped, spacing, in brackets. */
const LITERAL = /"[^"]*"|[\\_*!].|\[[^\]]*\]/g;
/** What SheetJS does not know of number formats: locales, weekdays, points in dates, Chinese escapes and texts. */
const UNKNOWN =
  /"[^"]*"|[\\_*].|\[[^\]]*\]|上午\/下午|G\/通用格式|General|!.|aaaa?|\.(?!0)|[^\p{ASCII}]+/giu;

/** What a Chinese Excel shows of a number by its format. @param is1904 Whether days are counted from 1904. */
export function numberText(value: number, code: string, is1904: boolean): string {
  const plain = plainDecimal(Math.abs(value), code);
  if (plain !== null) {
    return value < 0 ? `-${plain}` : plain;
  }
  const known = SYSTEM_FORMATS.reduce((result, [from, to]) => result.replace(from, to), code);
  const section = conditionalSection(known, value);
  if (/[ymdhs]|aaa/i.test(section.replace(LITERAL, ""))) {
    return dayText(is1904 ? value + DAYS_TO_1904 : value, section);
  }
  const [shift, digits = "", thousands = ""] = SHIFTED_POINT.exec(section) ?? [];
  if (shift !== undefined && !section.includes(";")) {
    const shifted = section.replace(shift, `0.${digits}`);
    return plainText(value / 10 ** (digits.length + 3 * thousands.length), shifted);
  }
  return plainText(value, section);
}

/** What Excel shows of a text by its format, whose last section is for texts. */
export function formattedText(value: string, code: string): string {
  return code === GENERAL || code === TEXT
    ? value
    : utils.format_cell({ t: "s", z: code, v: value });
}

/** What Excel shows of a number without a format of its own. */
export function generalText(value: number): string {
  return formatted(value, GENERAL);
}

function dayText(day: number, code: string): string {
  if (day < 0 || day >= END_OF_DAYS) {
    return NO_DAY;
  }
  const weekday = WEEKDAYS[Math.floor(day) % 7] ?? "";
  const known = sheetjsCode(code, (part) => {
    if (part === ".") {
      return "\\.";
    }
    return /^aaa/i.test(part) ? `"${part.length === 4 ? "星期" : ""}${weekday}"` : part;
  });
  return formatted(day, known);
}

function plainText(value: number, code: string): string {
  // A leading sign is written by ourselves: SheetJS leaves it out of what is rounded to zero; Excel does not.
  const isSigned = value < 0 && !code.includes(";");
  const shown = isSigned ? -value : value;
  // SheetJS takes a format with "General" in it for one of nothing else.
  const general = `"${generalText(Math.abs(value))}"`;
  const known = sheetjsCode(code, (part) => (/^G/i.test(part) ? general : part));
  return (isSigned ? "-" : "") + formatted(shown, known);
}

/** A number format in signs that SheetJS knows. @param own Writes signs that depend on what is shown. */
function sheetjsCode(code: string, own: (part: string) => string): string {
  return code.replace(UNKNOWN, (part) => {
    const [first = ""] = part;
    if (/^\[(?:\$-|DBNum)/.test(part)) {
      return "";
    }
    if (first === "!") {
      return `\\${part.slice(1)}`;
    }
    return /\P{ASCII}/u.test(first) && part !== HALF_DAY ? `"${part}"` : own(part);
  });
}

function formatted(value: number, code: string): string {
  return utils.format_cell({ t: "n", z: code }, value);
}
