import { unpackResult } from "../../desk/packed-result";
import type { DeskFile } from "../../desk/worker/review-methods";
import type { FileResult } from "../../report/report-document";

/** Unpacks results each time they are iterated, one at a time. */
export function unpacked(files: readonly DeskFile[]): Iterable<FileResult> {
  return {
    *[Symbol.iterator]() {
      for (const { packed } of files) {
        yield unpackResult(packed);
      }
    },
  };
}
