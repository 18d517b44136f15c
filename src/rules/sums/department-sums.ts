import type { Declaration } from "../../declaration/declaration";
import { placedTasks } from "../../declaration/placed-tasks";
import type { BudgetField, BudgetGroupId } from "../../declaration/form-parts";
import { subtract, sum as add, type Money } from "../../declaration/money";
import type { Operand } from "../finding";
import type { RuleParameters } from "../rule-set/rule-set";
import { addSums, knownSum, readableOperands, sumOf, type PlacedAmount, type Sum } from "./sum";
import { judgeDifference } from "./tolerance";

/**
 * Whether 事业发展性支出 is part of 项目支出 (`within`) or comes on top of the two expenditures.
 * Practice is undecided, so the reading that balances is taken.
 */
export type DevelopmentReading = "within" | "onTop";

/** The sums that the arithmetic rules compare. */
export interface DepartmentSums {
  /** 基本支出 + 项目支出. */
  readonly expenditure: Sum;
  /** 财政拨款 + 其他资金. */
  readonly income: Sum;
  /** 区本级使用资金 + 拟用于对下转移支付资金. */
  readonly level: Sum;
  /** 财政专项资金 + 其他事业发展性支出. */
  readonly development: Sum;
  readonly reading: DevelopmentReading;
  /** The department's total: expenditure, and development when it comes on top. */
  readonly total: Sum;
  /** 项目支出, and development when it comes on top. */
  readonly project: Sum;
  /** 拟投入的资金 of all tasks, the optional ones included. */
  readonly tasks: Sum;
  /** The task amounts that are known, also when another one is not. */
  readonly readableTasks: readonly Operand[];
}

/**
 * The sums of a declaration as its amounts stand. A blank amount counts as 0, but a side of the
 * balance of which both amounts are blank is not known: it was not filled in. A line that the form does not have may
 * be part of the sum or of a line above it (其中): it is counted where the balances hold with it alone.
 */
export function departmentSums(
  declaration: Declaration,
  parameters: RuleParameters,
): DepartmentSums {
  const plain = sumsWith([], declaration, parameters);
  const groups = [...new Set(declaration.furtherAmounts.map(({ group }) => group))];
  if (groups.length === 0 || isBalanced(plain, parameters)) {
    return plain;
  }
  const widened = subsetsOf(groups).map((wide) => sumsWith(wide, declaration, parameters));
  return widened.find((sums) => isBalanced(sums, parameters)) ?? plain;
}

/** @param wide the groups of which the lines that the form does not have are counted, too */
function sumsWith(
  wide: readonly BudgetGroupId[],
  declaration: Declaration,
  parameters: RuleParameters,
): DepartmentSums {
  const amounts = (...fields: readonly BudgetField[]) => budgetAmounts(declaration, fields);
  const withLines = (group: BudgetGroupId, sum: Sum): Sum =>
    wide.includes(group) && sum.state === "known"
      ? { ...sum, sum: add([sum.sum, ...furtherMoney(group, declaration)]) }
      : sum;
  const expenditures = amounts("basicExpenditure", "projectExpenditure");
  const expenditure = withLines("expenditure", filledSum(expenditures));
  const income = withLines("income", filledSum(amounts("fiscalAppropriation", "otherFunds")));
  const level = withLines("level", filledSum(amounts("ownLevel", "transferDown")));
  const development = sumOf(amounts("specialFunds", "otherDevelopment"));
  const project = isUnfilled(expenditures) ? expenditure : sumOf(amounts("projectExpenditure"));
  const reading = developmentReading(expenditure, development, [income, level], parameters);
  const onTop = reading === "onTop";
  const tasks = taskAmounts(declaration);
  return {
    expenditure,
    income,
    level,
    development,
    reading,
    total: onTop ? addSums(expenditure, development) : expenditure,
    project: onTop ? addSums(project, development) : project,
    tasks: sumOf(tasks),
    readableTasks: readableOperands(tasks),
  };
}

/** Whether 事业发展性支出 is known and not 0, so that its reading matters. */
export function hasDevelopment({ development }: DepartmentSums): boolean {
  return development.state === "known" && development.sum !== 0;
}

function furtherMoney(group: BudgetGroupId, { furtherAmounts }: Declaration): readonly Money[] {
  return furtherAmounts
    .filter((further) => further.group === group)
    .flatMap(({ amount }) => amount.value ?? []);
}

/** Whether the sides that are known are equal. */
function isBalanced({ total, income, level }: DepartmentSums, parameters: RuleParameters): boolean {
  const [first, ...others] = [total, income, level].flatMap((side) =>
    side.state === "known" ? [side.sum] : [],
  );
  return (
    first === undefined ||
    others.every((other) => judgeDifference(subtract(first, other), parameters) === "equal")
  );
}

/** Every selection of some of them, smaller ones first. */
function subsetsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const subsets = all.reduce<readonly (readonly T[])[]>(
    (found, item) => [...found, ...found.map((subset) => [...subset, item])],
    [[]],
  );
  return subsets.slice(1).sort((a, b) => a.length - b.length);
}

function budgetAmounts(
  { budget }: Declaration,
  fields: readonly BudgetField[],
): readonly PlacedAmount[] {
  return fields.map((field) => ({ field: `budget.${field}`, amount: budget[field] }));
}

/** A row that shares the amount of the task above has none of its own, and does not make the sum unknown. */
function taskAmounts(declaration: Declaration): readonly PlacedAmount[] {
  return placedTasks(declaration)
    .map(({ path, task }): PlacedAmount => ({ field: `${path}.amount`, amount: task.amount }))
    .filter(({ amount }) => amount.reading.kind !== "absent");
}

function filledSum(amounts: readonly PlacedAmount[]): Sum {
  return isUnfilled(amounts) ? { state: "unreadable" } : sumOf(amounts);
}

function isUnfilled(amounts: readonly PlacedAmount[]): boolean {
  return amounts.every(({ amount }) => amount.reading.kind === "blank");
}

function developmentReading(
  expenditure: Sum,
  development: Sum,
  sides: readonly Sum[],
  parameters: RuleParameters,
): DevelopmentReading {
  if (expenditure.state !== "known" || development.state !== "known" || development.sum === 0) {
    return "within";
  }
  const onTop = knownSum([...expenditure.operands, ...development.operands]);
  const candidates = [
    { reading: "within", total: expenditure.sum },
    { reading: "onTop", total: onTop.sum },
  ] as const;
  const match = sides
    .flatMap((side) => (side.state === "known" ? [side.sum] : []))
    .flatMap((side) =>
      candidates.filter(
        ({ total }) => judgeDifference(subtract(total, side), parameters) === "equal",
      ),
    );
  return match[0]?.reading ?? "within";
}
