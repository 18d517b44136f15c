import { fill } from "../../locales/translation";
import { cli } from "../../locales/zh-CN/cli";
import { choiceOf, wholeNumberOf } from "../option-values";
import { parseOptions } from "../parse-options";
import { UsageProblem } from "../usage-problem";

const FORMATS = ["text", "json"] as const;
const JOBS = { minimum: 1, maximum: 64 } as const;

/** The arguments of `check`. */
export interface CheckArguments {
  readonly format: (typeof FORMATS)[number];
  /** Also explain how each form was recognised. */
  readonly explain: boolean;
  /** File of a rule set. */
  readonly rules: string | null;
  /** Files, folders and patterns of last year's declarations. */
  readonly lastYear: readonly string[];
  /** Folder for reports and annotated copies. */
  readonly out: string | null;
  /** Whether the output of an earlier run may be replaced. */
  readonly force: boolean;
  /** Files, folders and patterns of an earlier submission to compare with. */
  readonly compare: readonly string[];
  /** Number of workers; null: as many as pay off. */
  readonly jobs: number | null;
  /** Files, folders and patterns as they were given. */
  readonly inputs: readonly string[];
}

/** Reads the arguments of `check`. @throws UsageProblem */
export function checkArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parseOptions(args, {
    format: { type: "string", default: "text" },
    explain: { type: "boolean", default: false },
    rules: { type: "string" },
    "last-year": { type: "string", multiple: true, default: [] },
    out: { type: "string" },
    force: { type: "boolean", default: false },
    compare: { type: "string", multiple: true, default: [] },
    jobs: { type: "string" },
  });
  const { explain, rules, out, force, compare, jobs } = values;
  if (positionals.length === 0) {
    throw new UsageProblem(cli.arguments.noInput);
  }
  if (out === "") {
    throw new UsageProblem(fill(cli.arguments.noValue, { option: "--out" }));
  }
  return {
    format: choiceOf("--format", values.format, FORMATS, String),
    explain,
    rules: rules ?? null,
    lastYear: values["last-year"],
    out: out ?? null,
    force,
    compare,
    jobs: jobs === undefined ? null : wholeNumberOf("--jobs", jobs, JOBS),
    inputs: positionals,
  };
}
