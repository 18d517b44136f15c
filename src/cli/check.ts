import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs, styleText } from "node:util";
import { reportDocument, type FileResult } from "../report/report-document";
import { textReport, type Paint, type Style } from "../report/text-report";
import { checkWorkbook } from "../review/check-workbook";
import { partlyExaminedSheet } from "../review/examined-part";
import { DEFAULT_RULE_SET } from "../rules/rule-set/rule-set";
import { readWorkbookPicture } from "../workbook/read-workbook-picture";
import { cli } from "../locales/zh-CN/cli";
import { fileProblem } from "./file-problem";

/** Exit statuses of docs/report-format.md. */
const EXIT = { fine: 0, errors: 1, failed: 2 } as const;

const FORMATS = ["text", "json"] as const;
type Format = (typeof FORMATS)[number];

const STYLES = {
  error: "red",
  warning: "yellow",
  info: "cyan",
  pass: "green",
  strong: "bold",
  faint: "dim",
} as const satisfies Record<Style, Parameters<typeof styleText>[0]>;

/** `npm run --silent check -- [--format text|json] [--explain] FILE…` */
function main(args: readonly string[]): number {
  const options = parse(args);
  if (options === null) {
    console.error(cli.usage);
    return EXIT.failed;
  }
  const results = options.files.map(checkFile);
  console.log(
    options.format === "json"
      ? JSON.stringify(reportDocument(results, DEFAULT_RULE_SET, "zh-CN", options.explain), null, 2)
      : textReport(results, "zh-CN", process.stdout.isTTY ? colour : plain, options.explain),
  );
  return exitStatus(results);
}

interface Options {
  readonly format: Format;
  /** Also say what each form was recognised by. */
  readonly explain: boolean;
  readonly files: readonly string[];
}

function parse(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        format: { type: "string", default: "text" },
        explain: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
    const format = FORMATS.find((known) => known === values.format);
    return format === undefined || positionals.length === 0
      ? null
      : { format, explain: values.explain, files: positionals };
  } catch {
    return null;
  }
}

function checkFile(file: string): FileResult {
  try {
    const workbook = readWorkbookPicture(readFileSync(file), basename(file));
    const partlyExamined = workbook.sheets.flatMap(partlyExaminedSheet);
    return { file, outcome: checkWorkbook(workbook), partlyExamined };
  } catch (error) {
    return { file, outcome: fileProblem(error), partlyExamined: [] };
  }
}

function exitStatus(results: readonly FileResult[]): number {
  const outcomes = results.map(({ outcome }) => outcome);
  if (outcomes.some(({ status }) => status !== "checked")) {
    return EXIT.failed;
  }
  const revise = outcomes.some(
    (outcome) =>
      outcome.status === "checked" &&
      outcome.declarations.some(({ verdict }) => verdict === "revise"),
  );
  return revise ? EXIT.errors : EXIT.fine;
}

const colour: Paint = (style, text) => styleText(STYLES[style], text);
const plain: Paint = (_style, text) => text;

process.exitCode = main(process.argv.slice(2));
