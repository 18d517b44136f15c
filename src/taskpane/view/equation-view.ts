import { fen, type Money } from "../../declaration/money";
import type { Equation, EquationSide } from "../../rules/finding";
import { wanFigures } from "../../rules/word-finding";
import type { FormTexts } from "../../report/form-texts";
import type { NamedCell } from "../../report/not-checked";

export interface OperandView extends NamedCell {
  /** In 万元. */
  readonly amount: string;
  /** The cell was blank and counted as 0. */
  readonly blank: boolean;
}

export interface EquationSideView {
  readonly operands: readonly OperandView[];
  /** In 万元. */
  readonly sum: string;
}

/** A comparison that does not hold, ready to be drawn: `actual relation expected`. */
export interface EquationView {
  readonly relation: Equation["relation"];
  readonly actual: EquationSideView;
  readonly expected: EquationSideView;
  /** `actual - expected` in 万元, with its sign. */
  readonly difference: string;
}

export function equationView(equation: Equation, words: FormTexts): EquationView {
  const side = ({ operands, sum }: EquationSide): EquationSideView => ({
    operands: operands.map(({ field, cell, amount, blank }) => ({
      name: words.fieldName(field),
      cell,
      amount: wanFigures(amount),
      blank,
    })),
    sum: wanFigures(sum),
  });
  return {
    relation: equation.relation,
    actual: side(equation.actual),
    expected: side(equation.expected),
    difference: signedFigures(equation.difference),
  };
}

function signedFigures(difference: Money): string {
  const sign = difference < 0 ? "−" : "+";
  return sign + wanFigures(fen(Math.abs(difference)));
}
