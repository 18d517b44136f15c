import { saysNone, saysNothing, saysNotOurs } from "../../editions/says-nothing";
import { alternatives } from "./alternatives";
import type { JudgedRow, RowValue } from "./judged-rows";
import { UNWANTED } from "./unwanted";

/** What there should be none of: 无 is the value of such an indicator. */
const IS_UNWANTED = new RegExp(alternatives(UNWANTED));

/** Whether the year's value of a named indicator is a mere mark, which neither tells a value nor that it does not apply. */
export function saysNoValue({ field, text }: RowValue, { name }: JudgedRow): boolean {
  const tells = saysNotOurs(text) || (saysNone(text) && IS_UNWANTED.test(name));
  return field.endsWith("annualValue") && saysNothing(text) && !tells;
}
