import { unpackResult } from "../../desk/packed-result";
import type { FileResult } from "../../report/report-document";
import type { DeskState } from "./desk-state";

/** The result for a file, with its place among those that were chosen: two files may have the same name. */
export interface PlacedResult {
  readonly result: FileResult;
  /** Of the file's content; null where that could not be read. */
  readonly hash: string | null;
  readonly place: number;
}

/** The results of all files that were reviewed, in their order. */
export function placedResults(files: DeskState["files"]): readonly PlacedResult[] {
  return files.flatMap((file, place) =>
    file === null ? [] : [{ result: unpackResult(file.packed), hash: file.hash, place }],
  );
}
