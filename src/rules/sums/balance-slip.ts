import type { Declaration } from "../../declaration/declaration";
import type { Operand } from "../finding";
import type { RuleParameters } from "../rule-set/rule-set";
import { BALANCES, balanceFailure } from "./balances";
import {
  correctAmounts,
  type CorrectedAmount,
  type SlippedUnit,
  type UnitSlip,
} from "./correct-amounts";
import { departmentSums, type DepartmentSums } from "./department-sums";
import { CLOSES_WITHIN, correctAmount } from "./slipped-units";

/**
 * One amount of the six, or else both of one side, written in 元 or in 亿元, which alone explains why
 * a balance fails. Null when nothing fails, an amount cannot be read, or the explanation is not unique. One side in 亿元
 * may as well be the others in 元: then the tasks decide.
 */
export function balanceSlip(declaration: Declaration, parameters: RuleParameters): UnitSlip | null {
  const sums = departmentSums(declaration, parameters);
  const sides = [sums.expenditure, sums.income, sums.level];
  const failures = Object.values(BALANCES)
    .map((balance) => balanceFailure(balance, sums, parameters))
    .filter((failure) => failure !== null);
  const unreadable = [...sides, sums.development].some(({ state }) => state === "unreadable");
  if (unreadable || !failures.some(({ verdict }) => verdict === "differs")) {
    return null;
  }
  const pairs = sides.flatMap((side) => (side.state === "known" ? [side.operands] : []));
  const steps = candidateSteps(pairs);
  const solutions = steps
    .map((step) => step.filter(({ amounts }) => closes(declaration, amounts, parameters)))
    .find((found) => found.length > 0);
  const [solution, another] = solutions ?? [];
  if (solution === undefined || another !== undefined) {
    return null;
  }
  const fits = ({ amounts }: Candidate): boolean =>
    fitsTasks(departmentSums(correctAmounts(declaration, amounts), parameters));
  const rival = fits(solution) ? undefined : othersInYuan(solution, pairs).find(fits);
  return { ...(rival ?? solution), failed: failures.map(({ equation }) => equation) };
}

/** The amounts of the other sides in 元, where those of one side may be in 亿元. */
function othersInYuan(
  { unit, amounts }: Candidate,
  sides: readonly (readonly Operand[])[],
): readonly Candidate[] {
  const slipped = new Set(amounts.map(({ read }) => read.field));
  const others = sides.filter((side) => !side.some(({ field }) => slipped.has(field))).flat();
  return unit === "yuan"
    ? []
    : candidate(
        "yuan",
        others.filter(({ amount }) => amount !== 0),
      );
}

/** So many times the tasks, 项目支出 is of another order. */
const FAR_ABOVE_TASKS = 100;

function fitsTasks({ tasks, project }: DepartmentSums): boolean {
  return (
    tasks.state === "known" &&
    project.state === "known" &&
    tasks.sum <= project.sum &&
    project.sum < FAR_ABOVE_TASKS * tasks.sum
  );
}

type Candidate = Omit<UnitSlip, "failed">;

/** What to try, in order: single amounts before pairs, 元 before 亿元. Only the first step with a solution counts. */
function candidateSteps(pairs: readonly (readonly Operand[])[]): readonly (readonly Candidate[])[] {
  const singles = pairs.flat().map((operand) => [operand]);
  const units: readonly SlippedUnit[] = ["yuan", "hundredMillion"];
  return units.flatMap((unit) =>
    [singles, pairs].map((groups) => groups.flatMap((group) => candidate(unit, group))),
  );
}

function candidate(unit: SlippedUnit, operands: readonly Operand[]): readonly Candidate[] {
  const amounts = operands.flatMap((read) => correctAmount(unit, read));
  // One that is next to nothing when corrected would explain whatever adds up without it.
  const countsAtAll = amounts.every(({ corrected }) => Math.abs(corrected) > CLOSES_WITHIN);
  return amounts.length === operands.length && countsAtAll ? [{ unit, amounts }] : [];
}

function closes(
  declaration: Declaration,
  amounts: readonly CorrectedAmount[],
  parameters: RuleParameters,
): boolean {
  const sums = departmentSums(correctAmounts(declaration, amounts), parameters);
  return Object.values(BALANCES).every((balance) => {
    const failure = balanceFailure(balance, sums, parameters);
    return failure === null || Math.abs(failure.equation.difference) <= CLOSES_WITHIN;
  });
}
