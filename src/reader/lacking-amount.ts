import { ABSENT_AMOUNT, type AmountField } from "../declaration/amount";
import type { FormFeature } from "../declaration/recognition";
import type { Edition } from "../editions/edition";

/** An amount of a form that lacks its label or its column, although the edition has it. */
const MISSING_AMOUNT: AmountField = {
  value: null,
  cell: null,
  raw: "",
  reading: { kind: "missing" },
};

/** What is read where a form has no place for an amount: missing from this form, or no part of its edition. */
export function lackingAmount({ features }: Edition, feature: FormFeature): AmountField {
  return features.includes(feature) ? MISSING_AMOUNT : ABSENT_AMOUNT;
}
