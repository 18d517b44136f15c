import type { SheetUnit } from "../declaration/amount";
import type { PrintableEdition } from "../editions/edition";
import { DEFAULT_EDITION, PRINTABLE_EDITIONS } from "../editions/editions";
import { fill } from "../locales/translation";
import { cli } from "../locales/zh-CN/cli";
import type { CarryChoices } from "../template/carry-over";
import { DEFAULT_FORM_OPTIONS, FORM_LIMITS, type FormOptions } from "../template/form-options";
import { choiceOf, wholeNumberOf } from "./option-values";
import { parseOptions } from "./parse-options";
import { UsageProblem } from "./usage-problem";

/** The arguments of `template`. */
export interface TemplateArguments {
  readonly edition: PrintableEdition;
  readonly options: FormOptions;
  /** File of an earlier form to carry over, and which parts of it. */
  readonly from: string | null;
  readonly choices: CarryChoices;
  /** The file to write. */
  readonly out: string;
  /** Whether an existing file is overwritten. */
  readonly force: boolean;
}

const OPTIONS = {
  edition: { type: "string", default: DEFAULT_EDITION.id },
  year: { type: "string" },
  unit: { type: "string", default: DEFAULT_FORM_OPTIONS.unit },
  department: { type: "string", default: DEFAULT_FORM_OPTIONS.department },
  tasks: { type: "string", default: String(DEFAULT_FORM_OPTIONS.taskRows) },
  indicators: { type: "string", default: String(DEFAULT_FORM_OPTIONS.indicatorRows) },
  "check-line": { type: "boolean", default: false },
  lock: { type: "boolean", default: false },
  from: { type: "string" },
  values: { type: "boolean", default: false },
  amounts: { type: "boolean", default: false },
  force: { type: "boolean", default: false },
} as const;

const UNITS: readonly SheetUnit[] = ["万元", "元"];

/**
 * Reads the arguments of `template`.
 * @param thisYear the default year
 * @throws UsageProblem
 */
export function templateArguments(args: readonly string[], thisYear: number): TemplateArguments {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const { from = null, department, lock, force, amounts } = values;
  if (from === null && (values.values || amounts)) {
    throw new UsageProblem(cli.arguments.nothingToCarry);
  }
  return {
    edition: choiceOf("--edition", values.edition, PRINTABLE_EDITIONS, ({ id }) => id),
    options: {
      ...DEFAULT_FORM_OPTIONS,
      year: wholeNumberOf("--year", values.year ?? String(thisYear), FORM_LIMITS.year),
      unit: choiceOf("--unit", values.unit, UNITS, String),
      department,
      taskRows: wholeNumberOf("--tasks", values.tasks, FORM_LIMITS.taskRows),
      indicatorRows: wholeNumberOf("--indicators", values.indicators, FORM_LIMITS.indicatorRows),
      checkLine: values["check-line"],
      locked: lock,
    },
    from,
    choices: { values: values.values, amounts },
    out: workbookToWrite(positionals),
    force,
  };
}

/** The one file to write, which must have the extension of a workbook. */
function workbookToWrite([out, ...others]: readonly string[]): string {
  if (out === undefined) {
    throw new UsageProblem(cli.arguments.noOutput);
  }
  if (others.length > 0) {
    throw new UsageProblem(fill(cli.arguments.moreOutputs, { files: [out, ...others].join(" ") }));
  }
  if (!/\.xlsx$/i.test(out)) {
    throw new UsageProblem(fill(cli.arguments.otherKind, { file: out }));
  }
  return out;
}
