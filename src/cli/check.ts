import { styleText } from "node:util";
import { fill } from "../locales/translation";
import { cli } from "../locales/zh-CN/cli";
import { packForms } from "../desk/earlier-forms";
import { unpackResult } from "../desk/packed-result";
import type { ReviewedFile } from "../desk/worker/review-methods";
import { reportDocument } from "../report/report-document";
import { textReport, type Paint, type Style } from "../report/text-report";
import { DEFAULT_RULE_SET } from "../rules/rule-set/rule-set";
import { checkArguments, type CheckArguments } from "./check/check-arguments";
import { EXIT, exitStatus } from "./check/exit-status";
import { readLastYear, type LastYear } from "./check/last-year";
import { progressLine } from "./check/progress-line";
import { receivedFiles } from "./check/received-files";
import { reviewFiles } from "./check/review-files";
import { ruleSetFile, type RuleSetText } from "./check/rule-set-file";

const LOCALE = "zh-CN";

const STYLES = {
  error: "red",
  warning: "yellow",
  info: "cyan",
  pass: "green",
  strong: "bold",
  faint: "dim",
} as const satisfies Record<Style, Parameters<typeof styleText>[0]>;

/** `npm run --silent check -- [options] FILE|FOLDER|PATTERN…`: docs/report-format.md. */
async function main(args: readonly string[]): Promise<number> {
  const options = checkArguments(args);
  if (options === null) {
    console.error(cli.usage);
    return EXIT.failed;
  }
  const rules = options.rules === null ? null : ruleSetFile(options.rules);
  if (rules !== null && "problem" in rules) {
    console.error(rules.problem);
    return EXIT.failed;
  }
  const lastYear = await readLastYear(options.lastYear);
  lastYear.unusable.forEach((file) => {
    console.error(fill(cli.lastYear.unusable, { file }));
  });
  if (options.lastYear.length > 0 && lastYear.declarations.length === 0) {
    console.error(cli.lastYear.none);
    return EXIT.failed;
  }
  return run(options, rules, lastYear);
}

async function run(
  options: CheckArguments,
  rules: RuleSetText | null,
  { declarations }: LastYear,
): Promise<number> {
  const files = receivedFiles(options.inputs);
  const reviewed: ReviewedFile[] = [];
  let done = 0;
  const progress = progressLine(files.length, process.stderr);
  await reviewFiles(
    files,
    {
      rules: rules?.text ?? null,
      heuristics: true,
      locale: LOCALE,
      ...(declarations.length > 0 ? { earlier: packForms(declarations) } : {}),
    },
    options.jobs,
    (file, index) => {
      reviewed[index] = file;
      done += 1;
      progress.show(done, file.file);
    },
  );
  progress.end();
  const results = reviewed.map(({ packed }) => unpackResult(packed));
  console.log(
    options.format === "json"
      ? JSON.stringify(
          reportDocument(results, rules?.ruleSet ?? DEFAULT_RULE_SET, LOCALE, options.explain),
          null,
          2,
        )
      : textReport(results, LOCALE, process.stdout.isTTY ? colour : plain, options.explain),
  );
  return exitStatus(reviewed.flatMap(({ rows }) => rows));
}

const colour: Paint = (style, text) => styleText(STYLES[style], text);
const plain: Paint = (_style, text) => text;

main(process.argv.slice(2))
  .then((status) => {
    process.exitCode = status;
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = EXIT.failed;
  });
