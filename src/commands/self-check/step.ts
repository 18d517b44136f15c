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

/** Why a step did not go as it should; what Excel objects to besides. */
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

/** What came of a step. Details are facts in nobody's language: addresses, versions, numbers. */
export type StepResult =
  | { readonly status: "ok"; readonly detail: string }
  | {
      /** `unsupported`: this Excel lacks something that the add-in can do without. */
      readonly status: "failed" | "unsupported";
      readonly reason: StepReason;
      readonly detail: string;
    }
  /** It needs what an earlier step did not bring. */
  | { readonly status: "skipped" };

/** What steps leave for those after them. */
export interface Bench {
  formerSheet: string | null;
  /** Going on for as long as Excel takes, whatever the step was given. */
  insertion: Promise<Inserted> | null;
  scratch: { readonly plan: SheetPlan; readonly inserted: Inserted } | null;
  picture: SheetPicture | null;
  marks: SheetMarks | null;
  looks: string | null;
  /** How many conditional formats the marks are. */
  rules: number | null;
}

export interface Step {
  readonly id: StepId;
  readonly run: (bench: Bench) => StepResult | Promise<StepResult>;
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
