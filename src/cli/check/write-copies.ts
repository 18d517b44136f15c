import type { Locale } from "../../declaration/locale";
import { inLanes } from "../../desk/worker/in-lanes";
import type { DeskFile } from "../../desk/worker/review-methods";
import type { ReviewPool } from "../../desk/worker/review-pool";
import { fill } from "../../locales/translation";
import { cli } from "../../locales/zh-CN/cli";
import { ANNOTATION_TEXTS } from "../../report/annotations/annotation-texts";
import { REPORT_TEXTS } from "../../report/report-texts";
import { hasDeclaration } from "./has-declaration";
import type { OutputPlan } from "./output-plan";
import { progressLine } from "./progress-line";
import { writeOutput } from "./write-output";

/** The result for the copy of one file. */
interface CopyOutcome {
  readonly status: "written" | "refused" | "failed";
  /** Sentences about it. */
  readonly remarks: readonly string[];
}

/** The result for all copies. */
export interface CopiesOutcome {
  readonly written: number;
  /** Not counting files of kinds that are never annotated. */
  readonly failed: number;
  readonly remarks: readonly string[];
}

/**
 * Writes an annotated copy of every file that contains a declaration, with all workers of a pool. A failure is
 * reported and does not hold up the others.
 */
export async function writeCopies(
  pool: ReviewPool<string>,
  files: readonly DeskFile[],
  { copies, force }: Pick<OutputPlan, "copies" | "force">,
  locale: Locale,
): Promise<CopiesOutcome> {
  const outcomes: CopyOutcome[] = [];
  const tasks = files.flatMap((reviewed, at) => {
    const target = copies[at];
    return target === undefined || !hasDeclaration(reviewed) ? [] : [{ reviewed, target }];
  });
  const progress = progressLine("annotate", tasks.length, process.stderr);
  await inLanes(pool.workers, tasks, async ({ reviewed, target }, index) => {
    outcomes[index] = await writeCopy(pool, reviewed, target, force, locale);
    progress.done(reviewed.file);
  });
  progress.end();
  const count = (wanted: CopyOutcome["status"]): number =>
    outcomes.filter(({ status }) => status === wanted).length;
  return {
    written: count("written"),
    failed: count("failed"),
    remarks: outcomes.flatMap(({ remarks }) => remarks),
  };
}

async function writeCopy(
  pool: ReviewPool<string>,
  { file, packed }: DeskFile,
  target: string,
  force: boolean,
  locale: Locale,
): Promise<CopyOutcome> {
  const { refused, noteLeftOut } = ANNOTATION_TEXTS[locale];
  const noCopy = (reason: string): string => fill(cli.out.noCopy, { file, reason });
  const annotation = await pool.annotate(file, packed, locale);
  switch (annotation.status) {
    case "refused":
      return { status: "refused", remarks: [noCopy(refused[annotation.kind])] };
    case "unreadable":
      return {
        status: "failed",
        remarks: [noCopy(REPORT_TEXTS[locale].unreadable[annotation.code])],
      };
    case "annotated": {
      const problem = await writeOutput(target, annotation.bytes, force);
      return problem === null
        ? {
            status: "written",
            remarks: annotation.notesLeftOut.map((left) =>
              fill(cli.out.remark, { file, reason: fill(noteLeftOut, { ...left }) }),
            ),
          }
        : { status: "failed", remarks: [problem] };
    }
  }
}
