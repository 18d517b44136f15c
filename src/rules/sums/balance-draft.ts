import type { BudgetField } from "../../declaration/form-parts";
import type { Draft, RuleContext } from "../rule";
import { balanceFailure, groupOf, isUndecided, suspectSide, type Balance } from "./balances";
import { budgetCells } from "./budget-cells";
import { equationDetails, operandsOf, type Failure } from "./compare";
import { hasDevelopment, type DepartmentSums } from "./department-sums";
import { blankNote, furtherNote, readingNote } from "./notes";
import { severityAfter } from "./tolerance";
import { judgedSums } from "./unit-slips";

/** The amounts that rules over the total point at besides their own, when there is 事业发展性支出. */
const DEVELOPMENT: readonly BudgetField[] = ["specialFunds", "otherDevelopment"];

/**
 * The finding for a balance; null when it holds or cannot be judged.
 * @param main the amount at which the finding stands
 * @param others the other amounts of both sides
 */
export function balanceDraft(
  balance: Balance,
  main: BudgetField,
  others: readonly BudgetField[],
  context: RuleContext,
): Draft<Failure["verdict"]> | null {
  const { declaration, ruleSet } = context;
  const sums = judgedSums(context);
  const failure = balanceFailure(balance, sums, ruleSet.parameters);
  if (failure === null || isUndecided(balance, sums)) {
    return null;
  }
  const { verdict, equation } = failure;
  const overTotal = balance.actual === "total";
  const development = overTotal && hasDevelopment(sums) ? DEVELOPMENT : [];
  return {
    severity: severityAfter(verdict, "error"),
    field: `budget.${main}`,
    cells: budgetCells(declaration, [main, ...others, ...development]),
    message: {
      id: verdict,
      values: {
        actualGroup: { group: groupOf(balance.actual) },
        actual: { money: equation.actual.sum },
        actualTerms: { operands: equation.actual.operands },
        expectedGroup: { group: groupOf(balance.expected) },
        expected: { money: equation.expected.sum },
        expectedTerms: { operands: equation.expected.operands },
        difference: { difference: equation.difference },
      },
      notes: [
        ...blankNote(operandsOf(equation)),
        ...furtherNote([groupOf(balance.actual), groupOf(balance.expected)], declaration),
        ...(overTotal ? readingNote(sums) : []),
        ...(verdict === "differs" ? suspectNote(balance, sums, context) : []),
      ],
    },
    details: equationDetails(equation),
    equation,
  };
}

/** Names the side to look at first, when another balance of this one's sides fails too. */
function suspectNote(balance: Balance, sums: DepartmentSums, { ruleSet }: RuleContext) {
  const side = suspectSide(sums, ruleSet.parameters);
  const concerns = side === groupOf(balance.actual) || side === groupOf(balance.expected);
  return side !== null && concerns
    ? [{ id: "suspect", values: { side: { group: side } } } as const]
    : [];
}
