import type { MarkRule } from "../sheet/marks/mark-rules";
import type { MarkStyles } from "../sheet/marks/mark-styles";

/** Marks as they were put on a sheet. */
interface PutMarks {
  /** What they are: the same text for the same marks. */
  readonly content: string;
  /** Which they are: what Excel calls them. */
  readonly ids: ReadonlySet<string>;
}

/**
 * The marks that were put on sheets last, by the ids of the sheets. They may have been changed since; that they are all there,
 * and no others, is what can be told without asking Excel for more.
 */
export class StandingMarks {
  readonly #bySheet = new Map<string, PutMarks>();

  /** Whether these are the marks that were put last, and what is found on the sheet now. */
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

  /** Remembers what was put. */
  keep(
    sheetId: string,
    content: string,
    put: readonly Pick<Excel.ConditionalFormat, "id">[],
  ): void {
    this.#bySheet.set(sheetId, { content, ids: new Set(put.map(({ id }) => id)) });
  }
}

/** What marks are, as a text. */
export function contentOfMarks(rules: readonly MarkRule[], styles: MarkStyles): string {
  return JSON.stringify([rules, styles]);
}
