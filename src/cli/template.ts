import { writeFileSync } from "node:fs";
import { PRINTABLE_EDITIONS, editionOf } from "../editions/editions";
import { fill } from "../locales/translation";
import { cli } from "../locales/zh-CN/cli";
import { carryOver, type CarryOver } from "../template/carry-over";
import { NO_CONTENT } from "../template/form-content";
import { budgetYear } from "../template/form-options";
import { planForm } from "../template/plan-form";
import { writeWorkbook } from "../workbook/write-workbook";
import { EXIT } from "./check/exit-status";
import { isFileSystemError } from "./file-system-error";
import { readForms } from "./read-forms";
import { runMain } from "./run-main";
import { templateArguments, type TemplateArguments } from "./template-arguments";

/** Sentences for problems with the file to write. */
const WRITE_PROBLEMS: ReadonlyMap<string | undefined, string> = new Map([
  ["EEXIST", cli.template.exists],
  ["ENOENT", cli.template.noFolder],
]);

/** `npm run --silent template -- [--edition ID] [--year YYYY] [options] OUT.xlsx` */
async function main(args: readonly string[]): Promise<number> {
  const wanted = templateArguments(args, yearOf(new Date()));
  const source = wanted.from === null ? NO_SOURCE : carryFrom(wanted.from, wanted);
  if (typeof source === "string") {
    console.error(source);
    return EXIT.failed;
  }
  const { carried, notes } = source;
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
  notes.forEach((note) => {
    console.log(note);
  });
  for (const { reason, cell, text } of carried.remarks) {
    console.log(fill(cli.template.remark, { cell, text, reason: cli.template.remarks[reason] }));
  }
  return EXIT.fine;
}

/** The content to carry over, and remarks on where it is from. */
interface Source {
  readonly carried: CarryOver;
  readonly notes: readonly string[];
}

const NO_SOURCE: Source = { carried: { content: NO_CONTENT, remarks: [] }, notes: [] };

/** The content of the first declaration of a file, for a new form; a sentence when it has none. */
function carryFrom(file: string, { edition, choices }: TemplateArguments): Source | string {
  const forms = readForms(file, "zh-CN");
  if (typeof forms === "string") {
    return fill(cli.template.source, { file, message: forms });
  }
  const [first] = forms;
  if (first === undefined) {
    return NO_SOURCE;
  }
  const { sheet, range } = first;
  return {
    carried: carryOver(first, editionOf(first), edition, choices),
    notes:
      forms.length > 1
        ? [fill(cli.template.several, { file, count: forms.length, sheet, range })]
        : [],
  };
}

function usage(): string {
  const editions = PRINTABLE_EDITIONS.map(({ id, name }) => `${id}（${name["zh-CN"]}）`).join("、");
  return fill(cli.template.usage, { editions });
}

function yearOf(today: Date): number {
  return budgetYear(today.getFullYear(), today.getMonth() + 1);
}

void runMain({ usage: usage(), main }, process.argv.slice(2));
