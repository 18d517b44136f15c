import type { BudgetField } from "../../declaration/form-parts";
import type { Message, Severity } from "../finding";
import type { Draft, RuleContext } from "../rule";
import { budgetCells } from "./budget-cells";
import { equationDetails, operandsOf, type Failure } from "./compare";
import type { DepartmentSums } from "./department-sums";
import { blankNote, readingNote } from "./notes";
import { largestFirst } from "./sum";
import { severityAfter } from "./tolerance";

/** What the two rules about tasks that cost too much differ in. */
interface TaskExcess {
  readonly severity: Severity;
  /** Amounts of the budget to point at behind those of the tasks. */
  readonly others: readonly BudgetField[];
  /** Values of the message besides the figures. */
  readonly values: Message["values"];
}

/** A finding that the tasks exceed a limit: it stands at the task with the largest amount. */
export function taskExcessDraft(
  { verdict, equation }: Failure,
  { severity, others, values }: TaskExcess,
  sums: DepartmentSums,
  { declaration }: RuleContext,
): Draft<Failure["verdict"]> {
  const operands = largestFirst(equation.actual.operands);
  return {
    severity: severityAfter(verdict, severity),
    field: operands[0]?.field ?? "tasks",
    cells: [...operands.map(({ cell }) => cell), ...budgetCells(declaration, others)],
    message: {
      id: verdict,
      values: {
        tasks: { field: "tasks" },
        count: operands.length,
        actual: { money: equation.actual.sum },
        expected: { money: equation.expected.sum },
        expectedTerms: { operands: equation.expected.operands },
        excess: { money: equation.difference },
        ...values,
      },
      notes: [...blankNote(operandsOf(equation)), ...readingNote(sums)],
    },
    details: equationDetails(equation),
    equation,
  };
}
