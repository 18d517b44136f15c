import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs, styleText } from "node:util";
import { reportDocument, type FileResult } from "../report/report-document";
import { textReport, type Paint, type Style } from "../report/text-report";
import { readAcceptances } from "../review/acceptance/stored-acceptances";
import { checkWorkbook } from "../review/check-workbook";
import { partlyExaminedSheet } from "../review/examined-part";
import { DEFAULT_RULE_SET, type RuleSet } from "../rules/rule-set/rule-set";
import { customXmlParts } from "../workbook/custom-xml-parts";
import { readWorkbookPicture } from "../workbook/read-workbook-picture";
import { cli } from "../locales/zh-CN/cli";
import { fill } from "../locales/translation";
import { readRuleSet } from "../settings/read-rule-set";
import { ruleSetSentences, SETTINGS_TEXTS } from "../settings/rule-set-sentences";
import { fileProblem, isFileSystemError } from "./file-problem";

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

/** `npm run --silent check -- [--format text|json] [--explain] [--rules FILE.json] FILE…` */
function main(args: readonly string[]): number {
  const options = parse(args);
  if (options === null) {
    console.error(cli.usage);
    return EXIT.failed;
  }
  const ruleSet = options.rules === null ? DEFAULT_RULE_SET : ruleSetIn(options.rules);
  if (ruleSet === null) {
    return EXIT.failed;
  }
  const results = options.files.map((file) => checkFile(file, ruleSet));
  console.log(
    options.format === "json"
      ? JSON.stringify(reportDocument(results, ruleSet, "zh-CN", options.explain), null, 2)
      : textReport(results, "zh-CN", process.stdout.isTTY ? colour : plain, options.explain),
  );
  return exitStatus(results);
}

interface Options {
  readonly format: Format;
  /** Also say what each form was recognised by. */
  readonly explain: boolean;
  /** File of a rule set. */
  readonly rules: string | null;
  readonly files: readonly string[];
}

function parse(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        format: { type: "string", default: "text" },
        explain: { type: "boolean", default: false },
        rules: { type: "string" },
      },
      allowPositionals: true,
    });
    const format = FORMATS.find((known) => known === values.format);
    return format === undefined || positionals.length === 0
      ? null
      : { format, explain: values.explain, rules: values.rules ?? null, files: positionals };
  } catch {
    return null;
  }
}

/** The rule set in a file; null, after saying why, when there is none. */
function ruleSetIn(file: string): RuleSet | null {
  const { unreadable, invalid } = SETTINGS_TEXTS["zh-CN"].ruleSet;
  try {
    const reading = readRuleSet(readFileSync(file, "utf8"));
    if (reading.ok) {
      return reading.ruleSet;
    }
    const sentences = ruleSetSentences(reading.problems, "zh-CN").map((line) => `  ${line}`);
    console.error([fill(invalid, { file }), ...sentences].join("\n"));
  } catch (error) {
    if (!isFileSystemError(error)) {
      throw error;
    }
    console.error(fill(unreadable, { file }));
  }
  return null;
}

function checkFile(file: string, ruleSet: RuleSet): FileResult {
  try {
    const bytes = readFileSync(file);
    const workbook = readWorkbookPicture(bytes, basename(file));
    const { acceptances, ignored } = readAcceptances(customXmlParts(bytes));
    return {
      file,
      outcome: checkWorkbook(workbook, ruleSet, acceptances),
      partlyExamined: workbook.sheets.flatMap(partlyExaminedSheet),
      ignoredAcceptances: ignored,
    };
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
