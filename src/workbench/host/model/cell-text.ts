import { isDefaultFormat, isTextFormat, numfmt } from "@univerjs/core";
import type { CellContent } from "./cell";

const GENERAL = "General";

/** What the formatter does not know of a Chinese Excel's formats; quoted and escaped texts are passed over. */
const UNKNOWN = /"[^"]*"|\\.|!.|上午\/下午|G\/通用格式|(?<!a)aaa(?!a)/g;
/** Formats whose words are Chinese ones. */
const CHINESE = /上午\/下午|aaaa/;
const WEEKDAYS = ["六", "日", "一", "二", "三", "四", "五"];

/** The long date and the time of the system, as they are in a Chinese one. */
const SYSTEM_FORMATS = [
  [/^\[\$-F800\].*$/i, 'yyyy"年"m"月"d"日"'],
  [/^\[\$-F400\].*$/i, "h:mm:ss"],
] as const;

/**
 * What a Chinese Excel shows in a wide enough cell. Its months and weekdays are English unless the format says otherwise.
 * @param pattern The number format; text passes through its text section.
 */
export function formattedText(content: CellContent, pattern: string): string {
  if (content === "") {
    return "";
  }
  if (typeof content === "boolean") {
    return content ? "TRUE" : "FALSE";
  }
  const isText = isTextFormat(pattern);
  if (isText && typeof content === "string") {
    return content;
  }
  return shown(content, isText || isDefaultFormat(pattern) ? GENERAL : pattern);
}

function shown(content: string | number, pattern: string): string {
  const known = SYSTEM_FORMATS.reduce((result, [from, to]) => result.replace(from, to), pattern);
  const text = numfmt.format(formatterPattern(known, content), content, {
    locale: CHINESE.test(known) ? "zh-CN" : "en-US",
    // A day before the first or after the last is shown as number signs.
    dateErrorNumber: false,
    dateSpanLarge: false,
    throws: false,
  });
  return isNegativeZero(content, known, text) ? `-${text}` : text;
}

/** A number format in signs that the formatter knows, for one content. */
function formatterPattern(pattern: string, content: string | number): string {
  return pattern.replace(UNKNOWN, (part) => {
    switch (part[0]) {
      case "!":
        return `\\${part.slice(1)}`;
      case "上":
        return "AM/PM";
      case "G":
        return GENERAL;
      case "a":
        return `"${WEEKDAYS[Math.floor(Number(content)) % 7] ?? ""}"`;
      default:
        return part;
    }
  });
}

/** The formatter leaves out the sign of what is rounded to zero; Excel does not. */
function isNegativeZero(content: string | number, pattern: string, text: string): boolean {
  // Sections for negative numbers say themselves how these look.
  const isSigned = !pattern.includes(";") || /\[[<>=]/.test(pattern);
  return (
    isSigned &&
    Number(content) < 0 &&
    !numfmt.isDateFormat(pattern) &&
    text !== "" &&
    !text.startsWith("-")
  );
}
