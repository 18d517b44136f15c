import { unpackResult } from "../../desk/packed-result";
import type { ReviewedFile } from "../../desk/worker/review-methods";
import type { FileResult } from "../../report/report-document";
import { checkedOf } from "../../report/summary/checked-of";
import type { ReviewedDeclaration } from "../../review/reviewed-file";

/** Unpacks results whenever they are asked for, one at a time. */
export function unpacked(files: readonly ReviewedFile[]): Iterable<FileResult> {
  return {
    *[Symbol.iterator]() {
      for (const { packed } of files) {
        yield unpackResult(packed);
      }
    },
  };
}

/** The declarations of all files, each with its file. */
export function reviewedForms(results: Iterable<FileResult>): readonly ReviewedDeclaration[] {
  return Array.from(results).flatMap((result) =>
    checkedOf(result).map((checked) => ({ file: result.file, checked })),
  );
}
