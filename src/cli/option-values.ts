import { fill } from "../locales/translation";
import { cli } from "../locales/zh-CN/cli";
import { UsageProblem } from "./usage-problem";

/**
 * The choice named by the value of an option.
 * @param wordOf the word for a choice
 * @throws UsageProblem that names the choices
 */
export function choiceOf<T>(
  option: string,
  value: string,
  choices: readonly T[],
  wordOf: (choice: T) => string,
): T {
  const choice = choices.find((known) => wordOf(known) === value);
  if (choice === undefined) {
    const words = choices.map(wordOf).join(cli.arguments.or);
    throw new UsageProblem(fill(cli.arguments.notAChoice, { option, value, choices: words }));
  }
  return choice;
}

/**
 * The value of an option that must be a whole number within limits.
 * @throws UsageProblem that names the limits
 */
export function wholeNumberOf(
  option: string,
  value: string,
  limits: { readonly minimum: number; readonly maximum: number },
): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= limits.minimum && number <= limits.maximum) {
    return number;
  }
  throw new UsageProblem(fill(cli.arguments.notANumber, { option, value, ...limits }));
}
