import type { AmountField } from "../../declaration/amount";
import type { FieldPath } from "../../declaration/field-path";
import { fen, sum as exactSum } from "../../declaration/money";
import type { EquationSide, Operand } from "../finding";

/** A sum of amounts: known, or over an amount that cannot be read, or over one the edition lacks. */
export type Sum =
  | ({ readonly state: "known" } & EquationSide)
  | { readonly state: "unreadable" }
  | { readonly state: "absent" };

export type KnownSum = Extract<Sum, { state: "known" }>;

/** An amount with its place in the model. */
export interface PlacedAmount {
  readonly field: FieldPath;
  readonly amount: AmountField;
}

/** Sums amounts; a blank one counts as 0. The sum of no amounts at all is absent. */
export function sumOf(amounts: readonly PlacedAmount[]): Sum {
  const kinds = amounts.map(({ amount }) => amount.reading.kind);
  if (kinds.length === 0 || kinds.includes("absent")) {
    return { state: "absent" };
  }
  return kinds.includes("unreadable") || kinds.includes("missing")
    ? { state: "unreadable" }
    : knownSum(amounts.map(toOperand));
}

/** The sum of operands whose amounts are known. */
export function knownSum(operands: readonly Operand[]): KnownSum {
  return { state: "known", operands, sum: exactSum(operands.map(({ amount }) => amount)) };
}

/** Both sums in one; known only if both are. */
export function addSums(a: Sum, b: Sum): Sum {
  if (a.state !== "known") {
    return a;
  }
  return b.state === "known" ? knownSum([...a.operands, ...b.operands]) : b;
}

/** The amounts that are known, whatever the others are; for hints over what can be read. */
export function readableOperands(amounts: readonly PlacedAmount[]): readonly Operand[] {
  return amounts
    .filter(({ amount: { reading } }) => reading.kind === "number" || reading.kind === "blank")
    .map(toOperand);
}

/** The largest operand (the first of equals) in front, the others behind it in their order. */
export function largestFirst(operands: readonly Operand[]): readonly Operand[] {
  const [first, ...rest] = operands;
  if (first === undefined) {
    return [];
  }
  const largest = rest.reduce((best, next) => (next.amount > best.amount ? next : best), first);
  return [largest, ...operands.filter((operand) => operand !== largest)];
}

function toOperand({ field, amount }: PlacedAmount): Operand {
  return {
    field,
    cell: amount.cell,
    amount: amount.value ?? fen(0),
    blank: amount.reading.kind === "blank",
  };
}
