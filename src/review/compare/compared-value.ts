import { foldText } from "../../declaration/normalise-text";
import type { HeldValue } from "./comparison";

/** A folded number of digits only, as a cell's format may show it: `1,200.50`, `100.`, `.5`, `95.00%`. */
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?(%?)$/;

/**
 * The key by which a value is compared, never shown: a text without white space, in one width; a plain number by its
 * value. Values that look the same to people have the same key, and so do no value and a text of white space only.
 */
export function comparedValue(value: HeldValue): string {
  if (value === null) {
    return "";
  }
  return "money" in value ? `money ${value.money}` : comparedText(value.text);
}

/** Whether two values say the same. */
export function isSameValue(a: HeldValue, b: HeldValue): boolean {
  return comparedValue(a) === comparedValue(b);
}

function comparedText(text: string): string {
  const folded = foldText(text);
  const [, sign = "", grouped = "", decimals = "", percent = ""] = NUMBER.exec(folded) ?? [];
  if (grouped === "" && decimals === "") {
    return folded;
  }
  // By its digits: a long number would lose precision as a JavaScript number.
  const whole = grouped.replaceAll(",", "").replace(/^0+(?=\d)/, "") || "0";
  const fraction = withoutLastZeros(decimals);
  const digits = fraction === "" ? whole : `${whole}.${fraction}`;
  return `${sign === "-" && digits !== "0" ? "-" : ""}${digits}${percent}`;
}

function withoutLastZeros(digits: string): string {
  let end = digits.length;
  while (digits.charAt(end - 1) === "0") {
    end -= 1;
  }
  return digits.slice(0, end);
}
