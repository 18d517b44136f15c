import type { ProblemCode } from "./problem-sentences";

/** Something that is wrong with a deployment. Words are made at the end (`problem-sentences.ts`). */
export interface Problem {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string>>;
}

/** A problem and what its sentence names. */
export function problem(code: ProblemCode, values: Readonly<Record<string, string>> = {}): Problem {
  return { code, values };
}
