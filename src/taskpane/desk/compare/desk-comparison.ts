import { editionOf } from "../../../editions/editions";
import type { Locale } from "../../../declaration/locale";
import type { DeskFile } from "../../../desk/worker/review-methods";
import { checkedOf } from "../../../report/summary/checked-of";
import { acrossSentences, type AcrossSentence } from "../../../report/across/word-across";
import { compareBatches } from "../../../review/compare/compare-batches";
import type { ReviewedDeclaration } from "../../../review/reviewed-file";
import { acrossOf } from "../across-of";
import { rowKey, type RowPlace } from "../desk-state";
import { remarkKey } from "../kept-remarks";
import { placedResults, type PlacedResult } from "../placed-results";
import type { EarlierComparison } from "./earlier-comparison";
import type { Remarks } from "../remark-store";
import { missingForms } from "./missing-forms";
import type { RowComparison } from "./row-comparison";

type Files = readonly (DeskFile | null)[];

/**
 * How declarations have changed since an earlier submission, and what of that has no declaration now.
 * @param now null where a file was not reviewed: then no department is reported as missing, since it may be in one of those
 * @param remarks those on earlier declarations, by `remarkKey`
 */
export function compareWithEarlier(
  earlier: Files,
  now: Files,
  remarks: Remarks,
): EarlierComparison {
  const before = placedResults(earlier);
  const placedBefore = declarationsOf(before);
  const placed = declarationsOf(placedResults(now));
  const { resubmissions, notSubmittedNow } = compareBatches(
    placedBefore.map(({ declaration }) => declaration),
    placed.map(({ declaration }) => declaration),
  );
  const keys = new Map(placed.map(({ declaration, place }) => [declaration, rowKey(place)]));
  const remarksOn = new Map(
    placedBefore.flatMap(({ declaration, place: { file, index } }) => {
      const remark = remarks[remarkKey(earlier[file] ?? null, index) ?? ""] ?? "";
      return remark === "" ? [] : [[declaration, remark] as const];
    }),
  );
  const rows = Object.fromEntries(
    resubmissions.map(({ before, now: is, comparison }): readonly [string, RowComparison] => [
      keys.get(is) ?? "",
      {
        earlierFile: before.file,
        earlierRemarks: remarksOn.get(before) ?? null,
        editions: {
          before: editionOf(before.checked.declaration),
          now: editionOf(is.checked.declaration),
        },
        comparison,
      },
    ]),
  );
  return {
    files: earlier,
    rows,
    missing: now.includes(null) ? [] : missingForms(notSubmittedNow),
    unread: before.flatMap(({ result }) => (checkedOf(result).length === 0 ? [result] : [])),
  };
}

/** What stands out among all received files: the same twice, texts that were copied. */
export function findAcross(files: Files, locale: Locale): readonly AcrossSentence[] {
  return acrossSentences(acrossOf(placedResults(files)), locale);
}

function declarationsOf(
  results: readonly PlacedResult[],
): readonly { readonly declaration: ReviewedDeclaration; readonly place: RowPlace }[] {
  return results.flatMap(({ result, place }) =>
    checkedOf(result).map((checked, index) => ({
      declaration: { file: result.file, checked },
      place: { file: place, index },
    })),
  );
}
