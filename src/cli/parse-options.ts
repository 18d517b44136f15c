import { parseArgs, type ParseArgsConfig } from "node:util";
import { fill } from "../locales/translation";
import { cli } from "../locales/zh-CN/cli";
import { UsageProblem } from "./usage-problem";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * The options and other words of a command line.
 * @throws UsageProblem that names the wrong option; Node's own errors name it in English
 */
export function parseOptions<const O extends Options>(args: readonly string[], options: O) {
  const words = { args: [...args], options, allowPositionals: true } as const;
  for (const token of parseArgs({ ...words, strict: false, tokens: true }).tokens) {
    if (token.kind === "option") {
      refuseUnlessSound(token, options);
    }
  }
  return parseArgs(words);
}

/** An option as it was given. */
interface GivenOption {
  /** Without dashes. */
  readonly name: string;
  /** With its dashes. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether the value was written as `--name=value`. */
  readonly inlineValue: boolean | undefined;
}

function refuseUnlessSound({ name, rawName, value, inlineValue }: GivenOption, options: Options) {
  const known = Object.hasOwn(options, name) ? options[name] : undefined;
  if (known === undefined) {
    throw new UsageProblem(fill(cli.arguments.unknown, { option: rawName }));
  }
  if (known.type === "boolean" && value !== undefined) {
    throw new UsageProblem(fill(cli.arguments.unwantedValue, { option: rawName }));
  }
  // In `--out --force` the folder was forgotten; it is not called `--force`.
  const isOption = inlineValue === false && value?.startsWith("-") === true;
  if (known.type === "string" && (value === undefined || isOption)) {
    throw new UsageProblem(fill(cli.arguments.noValue, { option: rawName }));
  }
}
