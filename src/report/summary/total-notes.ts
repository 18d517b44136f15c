import type { Locale } from "../../declaration/locale";
import { fill } from "../../locales/translation";
import type { Across } from "../../review/across/across";
import { severalCounted } from "../across/word-across";
import { SUMMARY_TEXTS } from "./summary-texts";

/** Most files, rows, or runs of rows, that are named in a sentence. */
const NAMED = 30;

/** What the notes beside the totals of a summary need to know. Lines are row numbers on the sheet, from 1 on. */
export interface TotalFacts {
  /** Of files whose amounts are in another row. */
  readonly copies: readonly number[];
  /** Of declarations whose total is unknown. */
  readonly withoutTotal: readonly number[];
  /** Names of files that are in no row. */
  readonly unreviewed: readonly string[];
  /** Null if the files were not examined together. */
  readonly across: Across | null;
}

/** Sentences beside the totals of a summary: what they include, and what not. */
export function totalNotes(
  { copies, withoutTotal, unreviewed, across }: TotalFacts,
  locale: Locale,
): readonly string[] {
  const { totals } = SUMMARY_TEXTS[locale];
  const about = (sentence: string, lines: readonly number[]): readonly string[] =>
    lines.length === 0 ? [] : [fill(sentence, { rows: wordRows(lines, locale) })];
  return [
    ...about(totals.copies, copies),
    ...about(totals.withoutTotal, withoutTotal),
    ...(unreviewed.length === 0
      ? []
      : [fill(totals.unreviewed, { files: wordFiles(unreviewed, locale) })]),
    ...(across === null ? [] : severalCounted(across, locale)),
  ];
}

function wordFiles(files: readonly string[], locale: Locale): string {
  const { totals, list } = SUMMARY_TEXTS[locale];
  const named = files.slice(0, NAMED).join(list);
  return files.length > NAMED
    ? fill(totals.moreFiles, { files: named, count: files.length })
    : named;
}

function wordRows(lines: readonly number[], locale: Locale): string {
  const { totals, list } = SUMMARY_TEXTS[locale];
  const runs = runsOf(lines);
  const named = runs
    .slice(0, NAMED)
    .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
    .join(list);
  return runs.length > NAMED
    ? fill(totals.moreRows, { named, count: lines.length })
    : fill(totals.rows, { named });
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Joins consecutive numbers of an ascending list. */
function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const before = runs.at(-1);
    if (before?.last === number - 1) {
      runs[runs.length - 1] = { first: before.first, last: number };
    } else {
      runs.push({ first: number, last: number });
    }
  }
  return runs;
}
