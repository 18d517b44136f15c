import { fill } from "../locales/translation";
import { cli } from "../locales/zh-CN/cli";
import { checkArguments } from "./check/check-arguments";
import { EXIT } from "./check/exit-status";
import { readLastYear } from "./check/last-year";
import { ruleSetFile } from "./check/rule-set-file";
import { runCheck } from "./check/run-check";
import { saySkipped } from "./check/say-skipped";
import { runMain } from "./run-main";

/** `npm run --silent check -- [options] FILE|FOLDER|PATTERN…`: docs/report-format.md. */
async function main(args: readonly string[]): Promise<number> {
  const options = checkArguments(args);
  const rules = options.rules === null ? null : ruleSetFile(options.rules);
  if (rules !== null && "problem" in rules) {
    console.error(rules.problem);
    return EXIT.failed;
  }
  const lastYear = readLastYear(options.lastYear, "zh-CN");
  saySkipped(lastYear.received);
  lastYear.unusable.forEach((unusable) => {
    console.error(fill(cli.lastYear.unusable, { ...unusable }));
  });
  if (options.lastYear.length > 0 && lastYear.forms.length === 0) {
    console.error(cli.lastYear.none);
    return EXIT.failed;
  }
  return runCheck(options, rules, lastYear);
}

// The reader of the output may stop before its end (`| head`). The findings still decide the exit status.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") {
    console.error(error);
    process.exit(EXIT.failed);
  }
});

void runMain({ usage: cli.usage, main }, process.argv.slice(2));
