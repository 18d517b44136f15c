import { parseArgs } from "node:util";
import type { SheetUnit } from "../declaration/amount";
import type { PrintableEdition } from "../editions/edition";
import { DEFAULT_EDITION, PRINTABLE_EDITIONS } from "../editions/editions";
import type { CarryChoices } from "../template/carry-over";
import { DEFAULT_FORM_OPTIONS, FORM_LIMITS, type FormOptions } from "../template/form-options";

/** What the command line asks for. */
export interface TemplateArguments {
  readonly edition: PrintableEdition;
  readonly options: FormOptions;
  /** File of an earlier form whose content goes into the new one, and what of it. */
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
 * Understands `[--edition ID] [--year YYYY] [options] OUT.xlsx`; null when it does not make sense.
 * @param thisYear the year of budgets that are declared now, taken when none is given
 */
export function templateArguments(
  args: readonly string[],
  thisYear: number,
): TemplateArguments | null {
  const parsed = parse(args);
  if (parsed === null) {
    return null;
  }
  const { values, positionals } = parsed;
  const edition = PRINTABLE_EDITIONS.find(({ id }) => id === values.edition);
  const unit = UNITS.find((known) => known === values.unit);
  const year = inLimits(values.year ?? String(thisYear), FORM_LIMITS.year);
  const taskRows = inLimits(values.tasks, FORM_LIMITS.taskRows);
  const indicatorRows = inLimits(values.indicators, FORM_LIMITS.indicatorRows);
  const [out, ...others] = positionals;
  const isComplete = out !== undefined && others.length === 0 && /\.xlsx$/i.test(out);
  if (!isComplete || !edition || !unit || !year || !taskRows || !indicatorRows) {
    return null;
  }
  return {
    edition,
    options: {
      ...DEFAULT_FORM_OPTIONS,
      year,
      unit,
      department: values.department,
      taskRows,
      indicatorRows,
      checkLine: values["check-line"],
      locked: values.lock,
    },
    from: values.from ?? null,
    choices: { values: values.values, amounts: values.amounts },
    out,
    force: values.force,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    return null;
  }
}

/** A whole number within its limits; null for anything else. */
function inLimits(
  text: string,
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
): number | null {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= minimum && number <= maximum ? number : null;
}
