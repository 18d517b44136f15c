import { packForms } from "../../desk/earlier-forms";
import { cli } from "../../locales/zh-CN/cli";
import { reviewedForms } from "../../report/summary/reviewed-forms";
import { DEFAULT_RULE_SET } from "../../rules/rule-set/rule-set";
import type { CheckArguments } from "./check-arguments";
import { EXIT, exitStatus } from "./exit-status";
import { notCompared, type LastYear } from "./last-year";
import { openWorkers } from "./open-workers";
import { ownFiles } from "./own-files";
import { outputProblem, planOutput } from "./output-plan";
import { receivedFiles } from "./received-files";
import { reviewBatch } from "./review-batch";
import { saySkipped } from "./say-skipped";
import { unpacked } from "./unpacked";
import type { RuleSetText } from "./rule-set-file";
import { writeResults } from "./write-results";

const LOCALE = "zh-CN";

/**
 * Checks the given files and writes what was found and what was asked for.
 * @returns the exit status
 */
export async function runCheck(
  options: CheckArguments,
  rules: RuleSetText | null,
  { forms, received: lastYearFiles }: LastYear,
): Promise<number> {
  const { inputs, out, compare, lastYear, force, jobs } = options;
  const received = receivedFiles(inputs, out === null ? [] : ownFiles(out));
  const { files } = received;
  saySkipped(received);
  const compared = receivedFiles(compare);
  const earlier = compared.files;
  saySkipped(compared);
  if (files.length === 0) {
    return failed(cli.nothing);
  }
  const compares = compare.length > 0;
  if (compares && earlier.length === 0) {
    return failed(cli.compare.none);
  }
  const plan = out === null ? null : planOutput(out, files, { force, compares });
  const read = [...files, ...earlier, ...lastYearFiles.files].map(({ path }) => path);
  const problem =
    plan &&
    outputProblem(
      plan,
      [...inputs, ...compare, ...lastYear],
      options.rules === null ? read : [...read, options.rules],
    );
  if (problem !== null) {
    return failed(problem);
  }
  const pool = openWorkers(files.length + earlier.length, jobs);
  try {
    const batch = await reviewBatch(pool, {
      files,
      earlier,
      options: {
        rules: rules?.text ?? null,
        heuristics: true,
        locale: LOCALE,
        ...(forms.length > 0 && {
          earlier: packForms(forms.map(({ declaration }) => declaration)),
        }),
      },
    });
    if (batch === null) {
      return failed(cli.compare.none);
    }
    if (forms.length > 0) {
      const now = reviewedForms(unpacked(batch.now)).map(({ checked }) => checked.declaration);
      notCompared(forms, now, LOCALE).forEach((sentence) => {
        console.error(sentence);
      });
    }
    const { ruleSet } = rules ?? { ruleSet: DEFAULT_RULE_SET };
    const allWritten = await writeResults(batch, pool, {
      ...options,
      plan,
      ruleSet,
      locale: LOCALE,
    });
    return allWritten ? exitStatus(batch.now.flatMap(({ rows }) => rows)) : EXIT.failed;
  } finally {
    await pool.close();
  }
}

function failed(sentence: string): number {
  console.error(sentence);
  return EXIT.failed;
}
