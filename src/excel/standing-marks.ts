import type { MarkRule } from "../sheet/marks/mark-rules";
import type { MarkStyles } from "../sheet/marks/mark-styles";

/** The marks that were added to a sheet. */
interface PutMarks {
  /** Their content as a text: the same text for the same marks. */
  readonly content: string;
  /** Their ids in Excel. */
  readonly ids: ReadonlySet<string>;
}

/**
 * The marks that were last added to sheets, by the ids of the sheets. They may have been changed since: without
 * asking Excel for more, one can only see whether all of them are there, and no others.
 */
export class StandingMarks {
  readonly #bySheet = new Map<string, PutMarks>();

  /** Whether these are the marks that were added last, and still the ones on the sheet. */
  areThere(
    sheetId: string,
    content: string,
    found: readonly Pick<Excel.ConditionalFormat, "id">[],
  ): boolean {
    const put = this.#bySheet.get(sheetId);
    return (
      put?.content === content &&
      put.ids.size === found.length &&
      found.every(({ id }) => put.ids.has(id))
    );
  }

  /** Remembers the added marks. */
  keep(
    sheetId: string,
    content: string,
    put: readonly Pick<Excel.ConditionalFormat, "id">[],
  ): void {
    this.#bySheet.set(sheetId, { content, ids: new Set(put.map(({ id }) => id)) });
  }
}

/** The content of marks as a text. */
export function contentOfMarks(rules: readonly MarkRule[], styles: MarkStyles): string {
  return JSON.stringify([rules, styles]);
}
