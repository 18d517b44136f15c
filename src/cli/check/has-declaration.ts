import type { DeskFile } from "../../desk/worker/review-methods";

/** Whether a declaration was found in a file. */
export function hasDeclaration({ rows }: DeskFile): boolean {
  return rows.some(({ verdict }) => verdict === "pass" || verdict === "revise");
}
