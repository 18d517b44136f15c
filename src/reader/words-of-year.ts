import { OWN_YEAR, PAST_YEARS } from "../editions/words/year-words";
import type { Area } from "../sheet/address";
import { cellsOfRow, rowsOf } from "./cells-in-area";
import type { FormWords } from "./form-words";
import type { SheetCells } from "./sheet-cells";
import type { Vocabulary } from "./vocabulary";

/** The year at the beginning of a header, written out or by its distance from that of the form. */
const YEAR = new RegExp(
  `^(?:(20\\d{2})年度?(?![-~至到—–])|(${PAST_YEARS.join("|")})|(?:${OWN_YEAR.join("|")}))`,
);

/** A header, and what remains of it without its year. */
interface YearHeader {
  readonly term: string;
  readonly base: string;
  readonly when: "own" | "past" | "other";
}

/**
 * The labels of one form: where columns differ by their year alone (上年预算数 and 本年预算数, 2026年指标值 and 2027年指标值),
 * only that of the form's year is one of its columns.
 * @param year as the head of the form states it
 */
export function wordsOfYear(
  words: FormWords,
  cells: SheetCells,
  area: Area,
  year: number | null,
): FormWords {
  const others = new Set(rowsOf(area).flatMap((row) => otherYears(cells, area, row, year)));
  if (others.size === 0) {
    return words;
  }
  const ofYear =
    <T>(labels: Vocabulary<T>): Vocabulary<T> =>
    (cell) =>
      others.has(cell.term) ? null : labels(cell);
  return {
    ...words,
    amountHeader: ofYear(words.amountHeader),
    taskColumns: ofYear(words.taskColumns),
    indicatorColumns: ofYear(words.indicatorColumns),
  };
}

/** Headers that, by comparison with another header of the same row, belong to another year. */
function otherYears(
  cells: SheetCells,
  area: Area,
  row: number,
  year: number | null,
): readonly string[] {
  const headers = cellsOfRow(cells, row, area).flatMap(({ term }) => yearHeader(term, year));
  return headers.length < 2
    ? []
    : headers
        .filter(({ when }) => when !== "own")
        .filter(({ base, when }) =>
          headers.some(
            (other) =>
              other.base === base &&
              (other.when === "own" || (when === "past" && other.when === "other")),
          ),
        )
        .map(({ term }) => term);
}

function yearHeader(term: string, year: number | null): readonly YearHeader[] {
  const match = YEAR.exec(term);
  if (match === null) {
    return [];
  }
  const [prefix, written, past] = match;
  const isOwn = written === undefined ? past === undefined : Number(written) === year;
  return [
    {
      term,
      base: term.slice(prefix.length),
      when: isOwn ? "own" : past === undefined ? "other" : "past",
    },
  ];
}
