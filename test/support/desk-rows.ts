import type { DeskRow } from "../../src/desk/desk-row";
import type { DeskFile } from "../../src/desk/worker/review-methods";

/** A row of the desk for a declaration; by default it passes. */
export function deskRow(file: string, changes: Partial<DeskRow> = {}): DeskRow {
  return {
    file,
    index: 0,
    declarations: 1,
    sheet: "表",
    department: file.replace(".xlsx", ""),
    year: 2027,
    edition: "",
    verdict: "pass",
    counts: { error: 0, warning: 0, info: 0 },
    accepted: 0,
    total: null,
    problem: "",
    rules: [],
    ...changes,
  };
}

/** A file with these rows; nothing else of it is known. */
export function reviewedRows(...rows: readonly [DeskRow, ...DeskRow[]]): DeskFile {
  return { file: rows[0].file, hash: null, rows, packed: "" };
}
