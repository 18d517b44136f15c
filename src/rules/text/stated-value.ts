import type { Indicator } from "../../declaration/declaration";
import { foldText } from "../../declaration/normalise-text";
import { splitName } from "./name-stem";

const LONGEST_UNIT = 4;

/**
 * A value with what stands for it elsewhere in the row: the sign of the column for it, and behind a bare number the
 * unit from its column or from the brackets of the name.
 */
export function statedValue(text: string, { name, details }: Indicator): string {
  const sign = foldText(details.nature?.value ?? "");
  const signed = /[≥≤><=于]/.test(sign) ? sign + text : text;
  return /\d$/.test(foldText(text))
    ? signed + (details.unit?.value ?? unitOfName(name.value ?? ""))
    : signed;
}

function unitOfName(name: string): string {
  const { tail } = splitName(name);
  return Array.from(tail).length <= LONGEST_UNIT ? tail : "";
}
