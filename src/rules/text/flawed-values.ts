import type { Indicator } from "../../declaration/declaration";
import type { TextField } from "../../declaration/field";
import type { FieldPath } from "../../declaration/field-path";
import { normaliseText } from "../../declaration/normalise-text";
import type { CellAddress } from "../../sheet/address";

/** A raw text with something wrong in it, and where it stands: its main cell first. */
export interface FlawedText<Flaw> {
  readonly field: FieldPath;
  readonly cells: readonly (CellAddress | null)[];
  readonly raw: string;
  readonly flaw: Flaw;
}

/**
 * The values of an indicator row whose raw text has a flaw: the annual value, together with the period value when that
 * says the same and is flawed too; otherwise each by itself.
 * @param at place of the indicator in the model
 * @param flawOf what is wrong with a raw text; null where nothing is
 */
export function flawedValues<Flaw>(
  { annualValue, periodValue }: Indicator,
  at: number,
  flawOf: (raw: string) => Flaw | null,
): readonly FlawedText<Flaw>[] {
  const annual = flawedText(annualValue, `indicators[${at}].annualValue`, flawOf);
  const period = flawedText(periodValue, `indicators[${at}].periodValue`, flawOf);
  const [first] = annual;
  const [second] = period;
  if (first === undefined || second === undefined) {
    return first === undefined ? period : annual;
  }
  return normaliseText(first.raw) === normaliseText(second.raw)
    ? [{ ...first, cells: [...new Set([...first.cells, ...second.cells])] }]
    : [first, second];
}

/** A text field whose raw text has a flaw. */
export function flawedText<Flaw>(
  { value, raw, cell }: TextField,
  field: FieldPath,
  flawOf: (raw: string) => Flaw | null,
): readonly FlawedText<Flaw>[] {
  const flaw = value === null ? null : flawOf(raw);
  return flaw === null ? [] : [{ field, cells: [cell], raw, flaw }];
}
