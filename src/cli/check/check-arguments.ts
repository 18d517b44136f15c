import { parseArgs } from "node:util";

const FORMATS = ["text", "json"] as const;

/** What `check` was asked for. */
export interface CheckArguments {
  readonly format: (typeof FORMATS)[number];
  /** Also say what each form was recognised by. */
  readonly explain: boolean;
  /** File of a rule set. */
  readonly rules: string | null;
  /** Files, folders and patterns of last year's declarations. */
  readonly lastYear: readonly string[];
  /** Folder for reports and annotated copies. */
  readonly out: string | null;
  /** Whether what an earlier run wrote there may be replaced. */
  readonly force: boolean;
  /** Files, folders and patterns of an earlier submission to compare with. */
  readonly compare: readonly string[];
  /** Workers; null for as many as are worth it. */
  readonly jobs: number | null;
  /** Files, folders and patterns as they were given. */
  readonly inputs: readonly string[];
}

/** Reads the arguments of `check`; null when they are not understood. */
export function checkArguments(args: readonly string[]): CheckArguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        format: { type: "string", default: "text" },
        explain: { type: "boolean", default: false },
        rules: { type: "string" },
        "last-year": { type: "string", multiple: true, default: [] },
        out: { type: "string" },
        force: { type: "boolean", default: false },
        compare: { type: "string", multiple: true, default: [] },
        jobs: { type: "string" },
      },
      allowPositionals: true,
    });
    const format = FORMATS.find((known) => known === values.format);
    const jobs = values.jobs === undefined ? null : Number(values.jobs);
    const isSound = jobs === null || (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64);
    return format === undefined || positionals.length === 0 || !isSound || values.out === ""
      ? null
      : {
          format,
          explain: values.explain,
          rules: values.rules ?? null,
          lastYear: values["last-year"],
          out: values.out ?? null,
          force: values.force,
          compare: values.compare,
          jobs,
          inputs: positionals,
        };
  } catch {
    return null;
  }
}
