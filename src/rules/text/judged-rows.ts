import type { EarlierForm, Indicator } from "../../declaration/declaration";
import { onceFor } from "../../declaration/remembered";
import { saysNothing } from "../../editions/says-nothing";
import { judgedValues, type JudgedValue } from "./judged-values";
import { splitName } from "./name-stem";
import { statedValue } from "./stated-value";

/** A row of indicators that rules judge. */
export interface JudgedRow {
  /** Place of the indicator in the model. */
  readonly at: number;
  readonly indicator: Indicator;
  readonly name: string;
  /** See `splitName`. */
  readonly stem: string;
  readonly tail: string;
  /** See `judgedValues`. */
  readonly values: readonly RowValue[];
}

/** A value to judge. */
export interface RowValue extends JudgedValue {
  /** See `statedValue`. */
  readonly stated: string;
}

/** Every row with its values, whatever they say. */
export const allRows: (form: Pick<EarlierForm, "indicators">) => readonly JudgedRow[] = onceFor(
  ({ indicators }) =>
    indicators.map((indicator, at) => {
      const name = indicator.name.value ?? "";
      const values = judgedValues(indicator, at).map(({ field, cells, text }): RowValue => ({
        field,
        cells,
        text,
        stated: statedValue(text, indicator),
      }));
      const { stem, tail } = splitName(name);
      return { at, indicator, name, stem, tail, values };
    }),
);

/** The rows that are no answer “not applicable”, with the values that rules on wording judge: no such marks either. */
export const judgedRows: (form: Pick<EarlierForm, "indicators">) => readonly JudgedRow[] = onceFor(
  (declaration) =>
    allRows(declaration)
      .filter(({ indicator }) => !indicator.answered)
      .map((row) =>
        row.values.some(isMark)
          ? { ...row, values: row.values.filter((value) => !isMark(value)) }
          : row,
      ),
);

function isMark({ text }: JudgedValue): boolean {
  return saysNothing(text);
}
