import { EXIT } from "./check/exit-status";

/** Runs a command and ends with the status that it gives; a defect of ours is shown, and is a failure like any other. */
export async function runMain(
  main: (args: readonly string[]) => Promise<number>,
  args: readonly string[],
): Promise<void> {
  try {
    process.exitCode = await main(args);
  } catch (error) {
    console.error(error);
    process.exitCode = EXIT.failed;
  }
}
