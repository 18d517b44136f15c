import type { Inserted } from "../../excel/insertion";
import type { SheetPlan } from "../../sheet/sheet-plan";
import type { SheetPicture } from "../../sheet/sheet-picture";
import type { SheetMarks } from "../../sheet/marks/marks";
import type { ProblemCode } from "../outcome";

/** What the self-check looks at, in its order. */
export const STEP_IDS = [
  "host",
  "requirement-sets",
  "dialogs",
  "web-view",
  "storage",
  "worker",
  "clipboard",
  "downloads",
  "insert-form",
  "read-back",
  "check",
  "go-to-cell",
  "hear-change",
  "put-marks",
  "find-marks",
  "clear-marks",
  "looks-kept",
  "undo",
  "clean-up",
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** Why a step failed, apart from what Excel objects to. */
export type StepReason =
  | ProblemCode
  | "below-floor"
  | "not-told"
  | "not-available"
  | "differs"
  | "not-recognised"
  | "other-findings"
  | "elsewhere"
  | "not-heard"
  | "marks-missing"
  | "marks-left"
  | "looks-changed"
  | "sheet-left"
  | "too-slow";

/** The result of a step. Details are language-neutral: addresses, versions, numbers. */
export type StepResult =
  | { readonly status: "ok"; readonly detail: string }
  | {
      /** `unsupported`: this Excel lacks something that the add-in can do without. */
      readonly status: "failed" | "unsupported";
      readonly reason: StepReason;
      readonly detail: string;
    }
  /** It needs something that an earlier step did not provide. */
  | { readonly status: "skipped" };

/** The blank form on a sheet of its own: as it was planned, and where it was inserted. */
export interface Scratch {
  readonly plan: SheetPlan;
  readonly inserted: Inserted;
}

/** State shared by the steps of one run. */
export interface RunState {
  formerSheet: string | null;
  /** Goes on for as long as Excel takes, even after its step has timed out. */
  insertion: Promise<Inserted> | null;
  scratch: Scratch | null;
  picture: SheetPicture | null;
  marks: SheetMarks | null;
  looks: string | null;
  /** Number of conditional formats that make up the marks. */
  rules: number | null;
}

export interface Step {
  readonly id: StepId;
  readonly run: (state: RunState) => StepResult | Promise<StepResult>;
}

/** A step that was run. */
export interface CheckedStep {
  readonly id: StepId;
  readonly result: StepResult;
  readonly milliseconds: number;
}

export const SKIPPED: StepResult = { status: "skipped" };

export function ok(detail = ""): StepResult {
  return { status: "ok", detail };
}

export function failed(reason: StepReason, detail = ""): StepResult {
  return { status: "failed", reason, detail };
}

export function unsupported(reason: StepReason, detail = ""): StepResult {
  return { status: "unsupported", reason, detail };
}
