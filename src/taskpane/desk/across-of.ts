import { unpackResult } from "../../desk/packed-result";
import { reviewAcross } from "../../review/across/review-across";
import type { Across } from "../../review/across/across";
import type { DeskState } from "./desk-state";

/** What is seen of all received files together; of those that were reviewed. */
export function acrossOf(files: DeskState["files"]): Across {
  return reviewAcross(
    files.flatMap((file) => {
      if (file === null) {
        return [];
      }
      const { outcome } = unpackResult(file.packed);
      const declarations = outcome.status === "checked" ? outcome.declarations : [];
      return [{ file: file.file, hash: file.hash, declarations }];
    }),
  );
}
