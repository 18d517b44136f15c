import { fen, subtract, toWan } from "../../declaration/money";
import type { Equation, FindingDetails, Operand } from "../finding";
import type { RuleParameters } from "../rule-set/rule-set";
import type { Sum } from "./sum";
import { judgeDifference, type Verdict } from "./tolerance";

/** A comparison that does not hold. */
export interface Failure {
  readonly verdict: Exclude<Verdict, "equal">;
  readonly equation: Equation;
}

/** Compares `actual relation expected`; null when it holds, or when a sum is not known. */
export function compareSums(
  actual: Sum,
  relation: Equation["relation"],
  expected: Sum,
  parameters: RuleParameters,
): Failure | null {
  if (actual.state !== "known" || expected.state !== "known") {
    return null;
  }
  const difference = subtract(actual.sum, expected.sum);
  const excess = relation === "≤" ? fen(Math.max(difference, 0)) : difference;
  const verdict = judgeDifference(excess, parameters);
  return verdict === "equal"
    ? null
    : {
        verdict,
        equation: {
          relation,
          actual: { operands: actual.operands, sum: actual.sum },
          expected: { operands: expected.operands, sum: expected.sum },
          difference,
        },
      };
}

/** The figures of a comparison as the report prints them, in 万元. */
export function equationDetails({ actual, expected, difference }: Equation): FindingDetails {
  return {
    expected: toWan(expected.sum),
    actual: toWan(actual.sum),
    difference: toWan(difference),
  };
}

/** The terms of both sides of a comparison. */
export function operandsOf({ actual, expected }: Equation): readonly Operand[] {
  return [...actual.operands, ...expected.operands];
}
