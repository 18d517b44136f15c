import type { ProblemCode } from "../../commands/outcome";
import { ExcelProblem } from "../../excel/excel-problem";
import { PartNotLoaded } from "./part-not-loaded";

/** Why something failed, for telling the user; `internal` is a defect of ours, which is to be thrown on. */
export function problemCode(error: unknown): ProblemCode {
  if (error instanceof ExcelProblem) {
    return error.code;
  }
  return error instanceof PartNotLoaded ? "not-loaded" : "internal";
}
