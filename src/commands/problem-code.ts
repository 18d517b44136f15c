import { ExcelProblem } from "../excel/excel-problem";
import type { ProblemCode } from "./outcome";

/** Why something failed, as a code for the user; `internal` is a bug of our own and must be rethrown. */
export function problemCode(error: unknown): ProblemCode {
  if (error instanceof ExcelProblem) {
    return error.code;
  }
  return isFetchFailure(error) ? "not-loaded" : "internal";
}

/** webpack's own name for a script or style sheet that could not be loaded; a later import fetches it again. */
function isFetchFailure(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
