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
  const ofAnnual = annualValue.value === null ? null : flawOf(annualValue.raw);
  const ofPeriod = periodValue.value === null ? null : flawOf(periodValue.raw);
  const annual =
    ofAnnual === null ? [] : [flawed(annualValue, `indicators[${at}].annualValue`, ofAnnual)];
  const period =
    ofPeriod === null ? [] : [flawed(periodValue, `indicators[${at}].periodValue`, ofPeriod)];
  const [first] = annual;
  const isBoth =
    first !== undefined &&
    period.length > 0 &&
    normaliseText(annualValue.raw) === normaliseText(periodValue.raw);
  return isBoth
    ? [{ ...first, cells: [...new Set([annualValue.cell, periodValue.cell])] }]
    : [...annual, ...period];
}

/** A text field whose raw text has a flaw. */
export function flawedText<Flaw>(
  text: TextField,
  field: FieldPath,
  flawOf: (raw: string) => Flaw | null,
): readonly FlawedText<Flaw>[] {
  const flaw = text.value === null ? null : flawOf(text.raw);
  return flaw === null ? [] : [flawed(text, field, flaw)];
}

function flawed<Flaw>({ raw, cell }: TextField, field: FieldPath, flaw: Flaw): FlawedText<Flaw> {
  return { field, cells: [cell], raw, flaw };
}
