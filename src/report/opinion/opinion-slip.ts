import type { Declaration } from "../../declaration/declaration";
import { formParts, partOf, type FormPart } from "../../declaration/form-sections";
import type { Edition } from "../../editions/edition";
import { editionOf } from "../../editions/editions";
import { fill } from "../../locales/translation";
import type { CheckedDeclaration, CheckedFinding, Verdict } from "../../review/checked-workbook";
import type { Severity } from "../../rules/finding";
import { ACCEPTANCE_TEXTS } from "../acceptance-texts";
import { fileLimits } from "../file-limits";
import { formTexts, type FormTexts } from "../form-texts";
import { notCheckedRules } from "../not-checked";
import type { FileResult } from "../report-document";
import { REPORT_TEXTS } from "../report-texts";
import { ruleSetTitle } from "../rule-set-title";
import { wordDate } from "../word-date";
import type { OpinionContext, OpinionRequest } from "./opinion-request";
import { OPINION_TEXTS } from "./opinion-texts";

/** A statement about the declaration as a whole. */
export interface OpinionFact {
  readonly label: string;
  readonly text: string;
}

/** A finding in the reader's words. */
export interface OpinionFinding {
  readonly name: string;
  /** Null if the form has no such cell. */
  readonly cell: string | null;
  readonly severity: Severity;
  readonly severityName: string;
  readonly rule: string;
  readonly sentence: string;
  /** How to correct it or, for an accepted finding, the reason. */
  readonly advice: string;
}

/** Findings under one heading. */
export interface OpinionSection {
  readonly heading: string;
  readonly findings: readonly OpinionFinding[];
}

/** An opinion slip (审核意见单) in words, before it becomes a sheet or a page. */
export interface OpinionSlip {
  readonly department: string;
  readonly facts: readonly OpinionFact[];
  readonly verdict: Verdict;
  /** The verdict with the counts. */
  readonly verdictFact: OpinionFact;
  /** In the order of the form, without those that have no findings. */
  readonly sections: readonly OpinionSection[];
  /** Null when none was accepted. */
  readonly accepted: OpinionSection | null;
  /** Sentences about what was not checked. */
  readonly notChecked: readonly string[];
  readonly remarks: string;
}

/** The slips of all declarations, in the order of the files. */
export function opinionSlips({
  results,
  remarksOn,
  ...context
}: OpinionRequest): readonly OpinionSlip[] {
  return results.flatMap((result) =>
    result.outcome.status === "checked"
      ? result.outcome.declarations.map((checked) =>
          opinionSlip(result, checked, remarksOn(result, checked), context),
        )
      : [],
  );
}

/**
 * Puts the opinion about a declaration into words.
 * @param result the file that contains it
 * @param remarks the reviewer's own; an empty text for none
 */
export function opinionSlip(
  result: FileResult,
  checked: CheckedDeclaration,
  remarks: string,
  context: OpinionContext,
): OpinionSlip {
  const { locale } = context;
  const { declaration, verdict, findings } = checked;
  const edition = editionOf(declaration);
  const words = formTexts(declaration, edition, locale);
  const texts = OPINION_TEXTS[locale];
  const toFinding = opinionFinding(words, context);
  const open = findings.filter(({ accepted }) => accepted === null);
  const accepted = findings.filter((finding) => finding.accepted !== null);
  const section = (part: FormPart): OpinionSection => {
    const found = open.filter(
      ({ cells, field }) => partOf(cells[0] ?? null, field, declaration) === part,
    );
    const name = part === "head" ? texts.head : edition.sectionLabels[part].name[locale];
    return {
      heading: fill(texts.section, { name, count: found.length }),
      findings: found.map(toFinding),
    };
  };
  const department = declaration.department.value ?? REPORT_TEXTS[locale].noDepartment;
  return {
    department,
    facts: facts(result, declaration, edition, department, context),
    verdict,
    verdictFact: { label: texts.facts.verdict, text: verdictText(checked, context) },
    sections: formParts(declaration)
      .map(section)
      .filter((one) => one.findings.length > 0),
    accepted:
      accepted.length === 0
        ? null
        : {
            heading: fill(texts.acceptedHeading, { count: accepted.length }),
            findings: accepted.map(toFinding),
          },
    notChecked: [...notCheckedSentences(findings, words, context), ...fileLimits(result, locale)],
    remarks,
  };
}

function facts(
  { file }: FileResult,
  { sheet, range, year }: Declaration,
  edition: Edition,
  department: string,
  { ruleSet, date, locale }: OpinionContext,
): readonly OpinionFact[] {
  const texts = OPINION_TEXTS[locale];
  const form = fill(texts.form, { edition: edition.name[locale], sheet, range });
  return [
    { label: texts.facts.department, text: department },
    ...(year.value === null ? [] : [{ label: texts.facts.year, text: String(year.value) }]),
    { label: texts.facts.file, text: file },
    { label: texts.facts.form, text: form },
    { label: texts.facts.date, text: wordDate(date, texts.date) },
    { label: texts.facts.ruleSet, text: ruleSetTitle(ruleSet, locale) },
  ];
}

function verdictText(
  { verdict, counts, accepted }: CheckedDeclaration,
  { locale }: OpinionContext,
): string {
  const texts = OPINION_TEXTS[locale];
  const report = REPORT_TEXTS[locale];
  const ofAccepted = fill(ACCEPTANCE_TEXTS[locale].count, { accepted });
  return (
    fill(texts.verdict, {
      verdict: report.verdicts[verdict],
      counts: fill(report.counts, counts),
    }) + (accepted > 0 ? fill(texts.accepted, { accepted: ofAccepted }) : "")
  );
}

function opinionFinding(words: FormTexts, { locale }: OpinionContext) {
  return (finding: CheckedFinding): OpinionFinding => {
    const { rule, severity, field, cells, accepted } = finding;
    return {
      name: words.fieldName(field),
      cell: cells[0] ?? null,
      severity,
      severityName: REPORT_TEXTS[locale].severities[severity],
      rule,
      sentence: words.sentence(finding),
      advice:
        accepted === null
          ? words.remedy(rule)
          : fill(ACCEPTANCE_TEXTS[locale].accepted, { reason: accepted.reason, at: accepted.at }),
    };
  };
}

function notCheckedSentences(
  findings: readonly CheckedFinding[],
  words: FormTexts,
  { locale }: OpinionContext,
): readonly string[] {
  const texts = OPINION_TEXTS[locale];
  return notCheckedRules(findings, words).map(({ rule, title, causes }) => {
    const named = causes.map(({ name, cell }) =>
      fill(texts.cause, { name, cell: cell ?? "" }).trim(),
    );
    return fill(texts.notChecked, { rule, title, causes: named.join(texts.list) });
  });
}
