import type { Locale } from "../../declaration/locale";
import { editionOf } from "../../editions/editions";
import type { Edition } from "../../editions/edition";
import { fill } from "../../locales/translation";
import type { CheckedWorkbook } from "../../review/checked-workbook";
import { marksOf } from "../../review/marks-of";
import { SEVERITIES, type Finding } from "../../rules/finding";
import { wordFinding } from "../../rules/word-finding";
import type { CellAddress } from "../../sheet/address";
import type { CellNote, SheetAnnotations } from "../../sheet/marks/annotations";
import { harmlessText } from "../harmless-text";
import { REPORT_TEXTS } from "../report-texts";
import { ANNOTATION_TEXTS } from "./annotation-texts";

/** Most reasons in one note, and most characters of one of them. */
const MOST_REASONS = 8;
const LONGEST_REASON = 400;

/** A finding, and the edition whose words describe it. */
interface NotedFinding {
  readonly finding: Finding;
  readonly edition: Edition;
}

/**
 * The marks and notes for a copy of a checked workbook: marks as the add-in makes them, and at the main cell of each
 * finding a note with its reason. Several findings at one cell share a note, the worst first. Accepted findings are
 * left out.
 * @returns one entry for each sheet with a declaration; none for a workbook that is not recognised
 */
export function annotationsOf(
  checked: CheckedWorkbook,
  locale: Locale,
): readonly SheetAnnotations[] {
  return checked.status === "unrecognised"
    ? []
    : marksOf(checked).map((marks) => {
        const found = checked.declarations
          .filter(({ declaration }) => declaration.sheet === marks.sheet)
          .flatMap(({ declaration, findings }) => {
            const edition = editionOf(declaration);
            return findings
              .filter(({ accepted }) => accepted === null)
              .map((finding): NotedFinding => ({ finding, edition }));
          });
        return { ...marks, notes: notesFor(found, locale) };
      });
}

function notesFor(found: readonly NotedFinding[], locale: Locale): readonly CellNote[] {
  const byCell = new Map<CellAddress, NotedFinding[]>();
  for (const severity of SEVERITIES) {
    for (const noted of found.filter(({ finding }) => finding.severity === severity)) {
      const [cell] = noted.finding.cells;
      if (cell !== undefined) {
        byCell.set(cell, [...(byCell.get(cell) ?? []), noted]);
      }
    }
  }
  return [...byCell].map(([cell, reasons]) => ({ cell, text: noteText(reasons, locale) }));
}

function noteText(found: readonly NotedFinding[], locale: Locale): string {
  const texts = ANNOTATION_TEXTS[locale];
  const reasons = found.slice(0, MOST_REASONS).map(({ finding, edition }) =>
    fill(texts.reason, {
      severity: REPORT_TEXTS[locale].severities[finding.severity],
      rule: finding.rule,
      sentence: shortened(wordFinding(finding, edition, locale)),
    }),
  );
  const rest = found.length - reasons.length;
  const lines = [...reasons, ...(rest > 0 ? [fill(texts.more, { count: rest })] : [])];
  return harmlessText(lines.join("\n"));
}

function shortened(sentence: string): string {
  const characters = Array.from(sentence);
  return characters.length > LONGEST_REASON
    ? `${characters.slice(0, LONGEST_REASON - 1).join("")}…`
    : sentence;
}
