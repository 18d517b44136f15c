import type { ReviewedDeclaration } from "../../review/reviewed-file";
import type { FileResult } from "../report-document";
import { checkedOf } from "./checked-of";

/** The declarations of all files, each with its file. */
export function reviewedForms(results: Iterable<FileResult>): readonly ReviewedDeclaration[] {
  return Array.from(results).flatMap((result) =>
    checkedOf(result).map((checked) => ({ file: result.file, checked })),
  );
}
