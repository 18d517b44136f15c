import type { ReviewedFile } from "../../desk/worker/review-methods";

/** Whether a declaration was found in a file. */
export function hasDeclaration({ rows }: ReviewedFile): boolean {
  return rows.some(({ verdict }) => verdict === "pass" || verdict === "revise");
}
