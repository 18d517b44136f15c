import type { Indicator } from "../../declaration/declaration";
import type { TextField } from "../../declaration/field";
import type { FieldPath } from "../../declaration/field-path";
import { normaliseText } from "../../declaration/normalise-text";
import type { CellAddress } from "../../sheet/address";

/** A text to judge, and where it stands: its main cell first. */
export interface JudgedValue {
  readonly field: FieldPath;
  readonly cells: readonly (CellAddress | null)[];
  readonly text: string;
}

/**
 * The values of an indicator row that a rule on values judges: the annual value, together with the
 * period value when both say the same; otherwise each by itself.
 * @param at place of the indicator in the model
 */
export function judgedValues(
  { annualValue, periodValue }: Indicator,
  at: number,
): readonly JudgedValue[] {
  const annual = judged(annualValue, `indicators[${at}].annualValue`);
  const period = judged(periodValue, `indicators[${at}].periodValue`);
  if (annual === null) {
    return period === null ? [] : [period];
  }
  if (period === null) {
    return [annual];
  }
  return normaliseText(annual.text) === normaliseText(period.text)
    ? [{ field: annual.field, cells: bothCells(annual, period), text: annual.text }]
    : [annual, period];
}

function judged({ value, cell }: TextField, field: FieldPath): JudgedValue | null {
  return value === null ? null : { field, cells: [cell], text: value };
}

function bothCells(
  { cells: [annual = null] }: JudgedValue,
  { cells: [period = null] }: JudgedValue,
): readonly (CellAddress | null)[] {
  return annual === period ? [annual] : [annual, period];
}
