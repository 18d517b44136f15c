import { ExcelProblem } from "../excel/excel-problem";
import type { ProblemCode } from "./outcome";

/** Why something failed, for telling the user; `internal` is a defect of ours, which is to be thrown on. */
export function problemCode(error: unknown): ProblemCode {
  if (error instanceof ExcelProblem) {
    return error.code;
  }
  return isFetchFailure(error) ? "not-loaded" : "internal";
}

/** webpack's own name for a script or style sheet that did not come; what is asked for again is fetched again. */
function isFetchFailure(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
