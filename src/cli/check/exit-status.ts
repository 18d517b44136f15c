import type { DeskRow } from "../../desk/desk-row";

/** Exit statuses of docs/report-format.md. */
export const EXIT = { fine: 0, errors: 1, failed: 2 } as const;

/** The exit status for these rows: the worst of them counts. */
export function exitStatus(rows: readonly DeskRow[]): number {
  const verdicts = new Set(rows.map(({ verdict }) => verdict));
  if (rows.length === 0 || verdicts.has("unreadable") || verdicts.has("unrecognised")) {
    return EXIT.failed;
  }
  return verdicts.has("revise") ? EXIT.errors : EXIT.fine;
}
