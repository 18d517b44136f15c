/** A format of nothing but digits: how many digits follow the point, how many may, and whether thousands are grouped. */
interface PlainFormat {
  readonly least: number;
  readonly most: number;
  readonly isGrouped: boolean;
}

const PLAIN = /^(?<grouped>#,##)?0(?:\.(?<least>0{1,6})(?<more>#{0,6}))?$/;
/** Beyond this, the decimals that a format asks for are more digits than a number has. */
const LARGEST = 1e9;
/** Digits of a number that Excel knows. */
const PRECISION = 15;

const formats = new Map<string, PlainFormat | null>();
const MOST_FORMATS = 1_000;

/**
 * What a number that is not negative shows in a format of nothing but digits, such as `0.00` or `#,##0.00##`, in which nearly
 * all amounts stand; null for any other. As Excel rounds, where SheetJS is off by one at some halves, and for a hundredth of
 * SheetJS's time.
 */
export function plainDecimal(value: number, code: string): string | null {
  const format = formatOf(code);
  if (format === null || !(value >= 0 && value < LARGEST)) {
    return null;
  }
  const { least, most, isGrouped } = format;
  const scale = 10 ** most;
  const rounded = Math.round(Number((value * scale).toPrecision(PRECISION))) / scale;
  const text = withoutZeros(rounded.toFixed(most), most - least);
  const [whole = "", ...behind] = text.split(".");
  const shown = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return [shown, ...behind].join(".");
}

/** A number without the last of its digits as far as they are zeros. */
function withoutZeros(text: string, most: number): string {
  let end = text.length;
  while (text.length - end < most && text[end - 1] === "0") {
    end -= 1;
  }
  return text.slice(0, end);
}

function formatOf(code: string): PlainFormat | null {
  const known = formats.get(code);
  if (known !== undefined) {
    return known;
  }
  const groups = PLAIN.exec(code)?.groups;
  const least = groups?.least?.length ?? 0;
  const format = groups
    ? { least, most: least + (groups.more?.length ?? 0), isGrouped: groups.grouped !== undefined }
    : null;
  if (formats.size < MOST_FORMATS) {
    formats.set(code, format);
  }
  return format;
}
