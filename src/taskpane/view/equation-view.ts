import { FEN_PER_WAN, type Money } from "../../declaration/money";
import type { FieldPath } from "../../declaration/field-path";
import type { Equation, EquationSide } from "../../rules/finding";
import type { CellAddress } from "../../sheet/address";

/** A cell of the form by its name: what a jump is offered to. */
export interface NamedCell {
  readonly name: string;
  readonly cell: CellAddress | null;
}

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

/** @param nameOf Name of a field in the reader's language. */
export function equationView(
  equation: Equation,
  nameOf: (field: FieldPath) => string,
): EquationView {
  const side = ({ operands, sum }: EquationSide): EquationSideView => ({
    operands: operands.map(({ field, cell, amount, blank }) => ({
      name: nameOf(field),
      cell,
      amount: amountText(amount),
      blank,
    })),
    sum: amountText(sum),
  });
  return {
    relation: equation.relation,
    actual: side(equation.actual),
    expected: side(equation.expected),
    difference: signedText(equation.difference),
  };
}

/** 万元 with two decimals, and more only where the amount has them. */
export function amountText(money: Money): string {
  const size = Math.abs(money);
  const whole = Math.floor(size / FEN_PER_WAN);
  const decimals = String(size % FEN_PER_WAN)
    .padStart(6, "0")
    .replace(/0{1,4}$/, "");
  return `${money < 0 ? "−" : ""}${whole}.${decimals}`;
}

function signedText(money: Money): string {
  return money > 0 ? `+${amountText(money)}` : amountText(money);
}
