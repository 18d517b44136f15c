import type { Locale } from "../../declaration/locale";
import type { Declaration } from "../../declaration/declaration";
import { editionOf } from "../../editions/editions";
import { evidence, type Evidence } from "../../report/evidence";
import { SEVERITIES, type Severity } from "../../rules/finding";
import type { CheckedDeclaration, Counts, Verdict } from "../../review/checked-workbook";
import type { RangeAddress } from "../../sheet/address";
import { findingEntries, type FindingEntry } from "./finding-entries";
import { formTexts } from "../../report/form-texts";
import { notCheckedRules, type NotChecked } from "../../report/not-checked";
import { formParts, type FormPart } from "../../declaration/form-sections";

/** The entries under one heading. */
export interface PartView {
  readonly part: FormPart;
  /** The section's name as the form prints it; null for the head of the form, which has none. */
  readonly name: string | null;
  readonly entries: readonly FindingEntry[];
}

/** How many findings of a severity are not listed. */
export interface UnshownCount {
  readonly severity: Severity;
  readonly count: number;
}

/** What the verdict means for the user; `unshown`: all that was found is kept from the list. */
export type Explanation = "clean" | "remarks" | "unshown" | "revise";

/** One checked declaration in words, ready to be drawn. */
export interface DeclarationView {
  readonly declaration: Declaration;
  readonly verdict: Verdict;
  readonly explanation: Explanation;
  readonly counts: Counts;
  readonly department: string | null;
  readonly sheet: string;
  readonly range: RangeAddress;
  readonly edition: string;
  /** What the form was recognised by. */
  readonly evidence: Evidence;
  /** Parts of the form with something to say, in sheet order. */
  readonly parts: readonly PartView[];
  /** All entries of all parts, in the same order. */
  readonly entries: readonly FindingEntry[];
  /** Findings that the user's settings keep from the list, worst first. */
  readonly unshown: readonly UnshownCount[];
  readonly notChecked: readonly NotChecked[];
  /** What a reviewer has accepted; not among the entries. */
  readonly accepted: readonly FindingEntry[];
  /** What a reviewer had accepted before its values changed; among the entries, too. */
  readonly lapsed: readonly FindingEntry[];
}

/** @param shown severities that are listed */
export function declarationView(
  checked: CheckedDeclaration,
  locale: Locale,
  shown: readonly Severity[] = SEVERITIES,
): DeclarationView {
  const { declaration, findings, verdict, counts } = checked;
  const edition = editionOf(declaration);
  const words = formTexts(declaration, edition, locale);
  const entries = findingEntries(
    findings.filter(({ accepted, severity }) => accepted === null && shown.includes(severity)),
    declaration,
    words,
  );
  const parts = formParts(declaration)
    .map((part) => ({
      part,
      name: part === "head" ? null : edition.sectionLabels[part].name[locale],
      entries: entries.filter((entry) => entry.part === part),
    }))
    .filter((part) => part.entries.length > 0);
  const unshown = SEVERITIES.filter(
    (severity) => !shown.includes(severity) && counts[severity] > 0,
  ).map((severity) => ({ severity, count: counts[severity] }));
  return {
    declaration,
    verdict,
    explanation: explanationOf(verdict, entries, unshown),
    counts,
    department: declaration.department.value,
    sheet: declaration.sheet,
    range: declaration.range,
    edition: edition.name[locale],
    evidence: evidence(declaration, locale),
    parts,
    entries: parts.flatMap((part) => part.entries),
    unshown,
    notChecked: notCheckedRules(findings, words),
    accepted: findingEntries(
      findings.filter(({ accepted }) => accepted !== null),
      declaration,
      words,
    ),
    lapsed: findingEntries(
      findings.filter(({ lapsed }) => lapsed !== undefined),
      declaration,
      words,
    ),
  };
}

function explanationOf(
  verdict: Verdict,
  entries: readonly FindingEntry[],
  unshown: readonly UnshownCount[],
): Explanation {
  if (verdict === "revise") {
    return "revise";
  }
  if (entries.length > 0) {
    return "remarks";
  }
  return unshown.length > 0 ? "unshown" : "clean";
}
