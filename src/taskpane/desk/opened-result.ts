import type { Locale } from "../../declaration/locale";
import { unpackResult, type PackedResult } from "../../desk/packed-result";
import { fileLimits } from "../../report/file-limits";
import { SEVERITIES } from "../../rules/finding";
import type { FindingEntry } from "../view/finding-entries";
import { declarationView, type DeclarationView } from "../view/declaration-view";

/** What is to be seen of one row that was opened. */
export interface OpenedResult {
  /** null for a file without a declaration. */
  readonly view: DeclarationView | null;
  /** What of its file was not examined, and which acceptances in it count for nothing. */
  readonly limits: readonly string[];
}

/** The entries with errors first, then those with warnings; each kind in sheet order. Pure. */
export function worstFirst(entries: readonly FindingEntry[]): readonly FindingEntry[] {
  return SEVERITIES.flatMap((wanted) => entries.filter(({ severity }) => severity === wanted));
}

/** The result of a row in words. @param index place of the declaration among those of its file */
export function openedResult(packed: PackedResult, index: number, locale: Locale): OpenedResult {
  const result = unpackResult(packed);
  const { outcome } = result;
  const checked = outcome.status === "checked" ? outcome.declarations[index] : undefined;
  return {
    view: checked === undefined ? null : declarationView(checked, locale),
    limits: fileLimits(result, locale),
  };
}
