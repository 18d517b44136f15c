import { editionOf } from "../../../editions/editions";
import type { Locale } from "../../../declaration/locale";
import { unpackResult } from "../../../desk/packed-result";
import type { ReviewedFile } from "../../../desk/worker/review-methods";
import { acrossSentences, type AcrossSentence } from "../../../report/across/word-across";
import { wordChanges } from "../../../report/compare/word-changes";
import { reviewAcross } from "../../../review/across/review-across";
import { compareBatches } from "../../../review/compare/compare-batches";
import type { ReviewedDeclaration } from "../../../review/reviewed-file";
import type { Finding } from "../../../rules/finding";
import { wordFinding } from "../../../rules/word-finding";
import { rowKey } from "../desk-state";
import type { RowComparison } from "./row-comparison";

type Files = readonly (ReviewedFile | null)[];

/** The comparisons of all declarations that have an earlier one, by `rowKey`. */
export function compareWithEarlier(
  earlier: Files,
  now: Files,
  locale: Locale,
): Readonly<Record<string, RowComparison>> {
  const placed = declarationsOf(now);
  const { resubmissions } = compareBatches(
    declarationsOf(earlier).map(({ declaration }) => declaration),
    placed.map(({ declaration }) => declaration),
  );
  const keys = new Map(placed.map(({ declaration, key }) => [declaration, key]));
  return Object.fromEntries(
    resubmissions.map(({ before, now: is, comparison }) => {
      const edition = editionOf(is.checked.declaration);
      const words = (findings: readonly Finding[], form: ReviewedDeclaration) =>
        findings.map((finding) =>
          wordFinding(finding, editionOf(form.checked.declaration), locale),
        );
      const { fixed, remaining, added } = comparison.findings;
      return [
        keys.get(is) ?? "",
        {
          earlierFile: before.file,
          fixed: words(fixed, before),
          remaining: words(
            remaining.map((pair) => pair.now),
            is,
          ),
          added: words(added, is),
          changes: wordChanges(comparison, edition, locale),
        },
      ];
    }),
  );
}

/** What stands out among all received files: the same twice, texts that were copied. */
export function findAcross(files: Files, locale: Locale): readonly AcrossSentence[] {
  const reviewed = files.flatMap((file) => {
    if (file === null) {
      return [];
    }
    const { outcome } = unpackResult(file.packed);
    const declarations = outcome.status === "checked" ? outcome.declarations : [];
    return [{ file: file.file, hash: file.hash, declarations }];
  });
  return acrossSentences(reviewAcross(reviewed), locale);
}

function declarationsOf(
  files: Files,
): readonly { readonly declaration: ReviewedDeclaration; readonly key: string }[] {
  return files.flatMap((reviewed, file) => {
    if (reviewed === null) {
      return [];
    }
    const { outcome } = unpackResult(reviewed.packed);
    const declarations = outcome.status === "checked" ? outcome.declarations : [];
    return declarations.map((checked, index) => ({
      declaration: { file: reviewed.file, checked },
      key: rowKey({ file, index }),
    }));
  });
}
