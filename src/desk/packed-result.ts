import type { FileResult } from "../report/report-document";

/**
 * A result as JSON: handed over between threads for a fraction of what its objects would cost, and small enough to keep
 * of hundreds of files.
 */
export type PackedResult = string;

/** Packs a result, which is plain data. */
export function packResult(result: FileResult): PackedResult {
  return JSON.stringify(result);
}

/** @throws TypeError when the text is not what `packResult` gives. */
export function unpackResult(packed: PackedResult): FileResult {
  const result: unknown = JSON.parse(packed);
  if (!isResult(result)) {
    throw new TypeError("Not a packed result");
  }
  return result;
}

function isResult(value: unknown): value is FileResult {
  return typeof value === "object" && value !== null && "file" in value && "outcome" in value;
}
