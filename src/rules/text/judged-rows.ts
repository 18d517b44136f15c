import type { Declaration, Indicator } from "../../declaration/declaration";
import { foldText } from "../../declaration/normalise-text";
import { NOT_APPLICABLE } from "../../editions/form-words";
import { judgedValues, type JudgedValue } from "./judged-values";

/** A row of indicators that rules judge. */
export interface JudgedRow {
  /** Place of the indicator in the model. */
  readonly at: number;
  readonly indicator: Indicator;
  readonly name: string;
  /** Its values that are no mark for “not applicable”; see `judgedValues`. */
  readonly values: readonly JudgedValue[];
}

/** The rows that are no answer “not applicable”, with the values that rules on wording judge. */
export function judgedRows(declaration: Declaration): readonly JudgedRow[] {
  const known = JUDGED.get(declaration);
  if (known !== undefined) {
    return known;
  }
  const rows = rowsToJudge(declaration);
  JUDGED.set(declaration, rows);
  return rows;
}

/** Most rules on wording ask for the same rows. */
const JUDGED = new WeakMap<Declaration, readonly JudgedRow[]>();

function rowsToJudge({ indicators }: Declaration): readonly JudgedRow[] {
  return indicators
    .map((indicator, at) => ({
      at,
      indicator,
      name: indicator.name.value ?? "",
      values: judgedValues(indicator, at).filter(({ text }) => !isMark(text)),
    }))
    .filter(({ indicator }) => !indicator.answered);
}

function isMark(text: string): boolean {
  const folded = foldText(text);
  return NOT_APPLICABLE.some((mark) => mark === folded);
}
