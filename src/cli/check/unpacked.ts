import { unpackResult } from "../../desk/packed-result";
import type { DeskFile } from "../../desk/worker/review-methods";
import type { FileResult } from "../../report/report-document";

/** Unpacks results whenever they are asked for, one at a time. */
export function unpacked(files: readonly DeskFile[]): Iterable<FileResult> {
  return {
    *[Symbol.iterator]() {
      for (const { packed } of files) {
        yield unpackResult(packed);
      }
    },
  };
}
