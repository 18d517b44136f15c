import type { ProblemCode } from "./problem-sentences";

/** A problem of a deployment. It is put into words at the end (`problem-sentences.ts`). */
export interface Problem {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string>>;
}

/** A problem and the values in its sentence. */
export function problem(code: ProblemCode, values: Readonly<Record<string, string>> = {}): Problem {
  return { code, values };
}
