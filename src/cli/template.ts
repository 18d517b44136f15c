import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { EDITIONS, PRINTABLE_EDITIONS, editionOf } from "../editions/editions";
import { fill } from "../locales/translation";
import { cli } from "../locales/zh-CN/cli";
import { readWorkbook } from "../reader/read-workbook";
import { errorMessage } from "../report/error-message";
import { carryOver, type CarryOver } from "../template/carry-over";
import { NO_CONTENT } from "../template/form-content";
import { budgetYear } from "../template/form-options";
import { planForm } from "../template/plan-form";
import { readWorkbookPicture } from "../workbook/read-workbook-picture";
import { writeWorkbook } from "../workbook/write-workbook";
import { fileProblem, isFileSystemError } from "./file-problem";
import { templateArguments, type TemplateArguments } from "./template-arguments";

/** Exit statuses of docs/report-format.md. */
const EXIT = { fine: 0, failed: 2 } as const;

/** Sentences for what can go wrong with the file that is written. */
const WRITE_PROBLEMS: ReadonlyMap<string | undefined, string> = new Map([
  ["EEXIST", cli.template.exists],
  ["ENOENT", cli.template.noFolder],
]);

/** `npm run --silent template -- [--edition ID] [--year YYYY] [options] OUT.xlsx` */
async function main(args: readonly string[]): Promise<number> {
  const wanted = templateArguments(args, yearOf(new Date()));
  if (wanted === null) {
    console.error(usage());
    return EXIT.failed;
  }
  const carried = wanted.from === null ? BLANK : carryFrom(wanted.from, wanted);
  if (typeof carried === "string") {
    console.error(carried);
    return EXIT.failed;
  }
  const { out, force, edition, options } = wanted;
  const bytes = await writeWorkbook([planForm(edition, options, carried.content)]);
  try {
    writeFileSync(out, bytes, { flag: force ? "w" : "wx" });
  } catch (error) {
    if (!isFileSystemError(error)) {
      throw error;
    }
    console.error(fill(WRITE_PROBLEMS.get(error.code) ?? cli.template.noAccess, { file: out }));
    return EXIT.failed;
  }
  const year = options.year ?? "";
  console.log(fill(cli.template.written, { file: out, year, edition: edition.name["zh-CN"] }));
  for (const { reason, cell, text } of carried.remarks) {
    console.log(fill(cli.template.remark, { cell, text, reason: cli.template.remarks[reason] }));
  }
  return EXIT.fine;
}

const BLANK: CarryOver = { content: NO_CONTENT, remarks: [] };

/** What the first declaration of a file gives for a new form; a sentence when it has none. */
function carryFrom(file: string, { edition, choices }: TemplateArguments): CarryOver | string {
  try {
    const reading = readWorkbook(readWorkbookPicture(readFileSync(file), basename(file)), EDITIONS);
    if (reading.status === "unrecognised") {
      return problemSentence(file, errorMessage(reading, "zh-CN")?.message ?? "");
    }
    const [source] = reading.declarations;
    return source === undefined ? BLANK : carryOver(source, editionOf(source), edition, choices);
  } catch (error) {
    return problemSentence(file, errorMessage(fileProblem(error), "zh-CN")?.message ?? "");
  }
}

function problemSentence(file: string, message: string): string {
  return fill(cli.template.source, { file, message });
}

function usage(): string {
  const editions = PRINTABLE_EDITIONS.map(({ id, name }) => `${id}（${name["zh-CN"]}）`).join("、");
  return fill(cli.template.usage, { editions });
}

function yearOf(today: Date): number {
  return budgetYear(today.getFullYear(), today.getMonth() + 1);
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
