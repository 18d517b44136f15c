import { EXIT } from "./check/exit-status";
import { UsageProblem } from "./usage-problem";

/** A command of the command line. */
export interface Command {
  /** How it is used, for the user. */
  readonly usage: string;
  /** @returns the exit status @throws UsageProblem */
  readonly main: (args: readonly string[]) => Promise<number>;
}

const HELP: ReadonlySet<string> = new Set(["--help", "-h"]);

/**
 * Runs a command and ends with the status that it gives. Who asks for help gets its usage; who uses it wrongly is told what
 * is wrong, too. A defect of ours is shown, and is a failure like any other.
 */
export async function runMain({ usage, main }: Command, args: readonly string[]): Promise<void> {
  if (args.some((arg) => HELP.has(arg))) {
    console.log(usage);
    process.exitCode = EXIT.fine;
    return;
  }
  try {
    process.exitCode = await main(args);
  } catch (error) {
    console.error(error instanceof UsageProblem ? `${error.message}\n\n${usage}` : error);
    process.exitCode = EXIT.failed;
  }
}
