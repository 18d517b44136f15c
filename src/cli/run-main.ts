import { EXIT } from "./check/exit-status";
import { UsageProblem } from "./usage-problem";

/** A command of the command line. */
export interface Command {
  /** The usage text. */
  readonly usage: string;
  /** @returns the exit status @throws UsageProblem */
  readonly main: (args: readonly string[]) => Promise<number>;
}

const HELP: ReadonlySet<string> = new Set(["--help", "-h"]);

/**
 * Runs a command and exits with its status. Asked for help, it prints the usage; used wrongly, it prints what is
 * wrong, too. A bug of our own is shown and counts as a failure.
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
