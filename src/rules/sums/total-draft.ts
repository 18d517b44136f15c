import { toWan } from "../../declaration/money";
import type { Severity } from "../finding";
import { fieldAtCell } from "../field-at-cell";
import type { Draft, RuleContext } from "../rule";
import type { JudgedTotal } from "./printed-totals";
import { sumReference } from "./sum-reference";
import { severityAfter } from "./tolerance";

/** A finding that a printed total is not the sum of its parts: it stands at the total. */
export function totalDraft(
  { printed, total, parts, sum, difference, verdict }: JudgedTotal,
  severity: Severity,
  { declaration }: RuleContext,
): Draft<"differs" | "rounding"> {
  return {
    severity: severityAfter(verdict, severity),
    field: fieldAtCell(total.cell, declaration),
    cells: [total.cell, ...parts.map(({ cell }) => cell)],
    message: {
      id: verdict === "rounding" ? "rounding" : "differs",
      values: {
        cell: total.cell,
        name: printed.name,
        actual: { money: total.amount },
        parts: sumReference(parts.map(({ cell }) => cell)),
        expected: { money: sum },
        difference: { difference },
      },
    },
    details: { expected: toWan(sum), actual: toWan(total.amount), difference: toWan(difference) },
  };
}
