import type { Locale } from "../../declaration/locale";
import { deskRows, type DeskRow } from "../../desk/desk-row";
import { unpackResult } from "../../desk/packed-result";
import type { DeskFile } from "../../desk/worker/review-methods";
import type { RuleSet } from "../../rules/rule-set/rule-set";

/** The rows of a file in another language: its words are made again, all else stays. */
export function rewordedRows(
  { rows, packed }: DeskFile,
  ruleSet: RuleSet,
  locale: Locale,
): readonly DeskRow[] {
  const spoken = deskRows(unpackResult(packed), ruleSet, locale);
  return rows.map((row, place) => ({
    ...row,
    edition: spoken[place]?.edition ?? row.edition,
    problem: spoken[place]?.problem ?? row.problem,
  }));
}
