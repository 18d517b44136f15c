import type { CheckedDeclaration } from "../../review/checked-workbook";
import type { FileResult } from "../report-document";

/** A row of the summary: a declaration, or null for a file without one. */
export interface SummaryRow {
  readonly result: FileResult;
  readonly checked: CheckedDeclaration | null;
  /** An earlier file with exactly the same content, whose amounts count for this one, too; null for none. */
  readonly copyOf: string | null;
}

/**
 * The rows of all files, in their order.
 * @param sameFiles names of files with the same content, from the findings across the files
 */
export function summaryRows(
  results: readonly FileResult[],
  sameFiles: readonly (readonly string[])[],
): readonly SummaryRow[] {
  const groups = new Map(sameFiles.flatMap((group) => group.map((file) => [file, group] as const)));
  const first = new Map<readonly string[], string>();
  return results.flatMap((result): readonly SummaryRow[] => {
    const { file, outcome } = result;
    const group = groups.get(file) ?? [];
    const copyOf = first.get(group) ?? null;
    if (groups.has(file) && copyOf === null) {
      first.set(group, file);
    }
    return outcome.status === "checked"
      ? outcome.declarations.map((checked) => ({ result, checked, copyOf }))
      : [{ result, checked: null, copyOf }];
  });
}
