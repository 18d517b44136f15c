import type { Locale } from "../../declaration/locale";
import { foldText } from "../../declaration/normalise-text";
import type { DeskRow, DeskVerdict } from "../../desk/desk-row";
import { ruleById } from "../../rules/catalogue";
import {
  placedRows,
  type DeskFilter,
  type DeskSort,
  type DeskState,
  type RowPlace,
} from "./desk-state";

export type PlacedRow = DeskRow & { readonly place: RowPlace };

/** The list as the filter leaves it. */
export interface DeskList {
  readonly rows: readonly PlacedRow[];
  /** Numbers of all rows by verdict, also of those that are not listed. */
  readonly verdicts: Readonly<Record<DeskVerdict, number>>;
}

/** Worst first. */
export const VERDICTS: readonly DeskVerdict[] = ["revise", "unreadable", "unrecognised", "pass"];

const NAMES = new Intl.Collator("zh-CN", { numeric: true });

type Order = (a: PlacedRow, b: PlacedRow) => number;

/** Rows that are equal keep the order of their files. */
const ORDERS: Readonly<Record<DeskSort, Order>> = {
  order: () => 0,
  department: (a, b) => NAMES.compare(a.department ?? a.file, b.department ?? b.file),
  verdict: (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict),
  errors: (a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning,
  total: (a, b) => largerFirst(a.total, b.total),
};

/** The rows that are listed, in their order. */
export function deskList(files: DeskState["files"], filter: DeskFilter, locale: Locale): DeskList {
  const all = placedRows(files);
  const wanted = folded(filter.search);
  const rows = all.filter(
    (row) =>
      (filter.verdict === null || row.verdict === filter.verdict) &&
      searchedTexts(row, locale).some((text) => folded(text).includes(wanted)),
  );
  const count = (verdict: DeskVerdict): number =>
    all.filter((row) => row.verdict === verdict).length;
  return {
    rows: rows.sort(ORDERS[filter.sort]),
    verdicts: {
      pass: count("pass"),
      revise: count("revise"),
      unrecognised: count("unrecognised"),
      unreadable: count("unreadable"),
    },
  };
}

/** What a row is found by: also the ids and titles of the rules that have found something in it. */
function searchedTexts(
  { department, file, sheet, year, problem, rules }: DeskRow,
  locale: Locale,
): readonly string[] {
  const found = rules.map((rule) => `${rule} ${ruleById(rule).texts[locale].title}`);
  return [department ?? "", file, sheet ?? "", String(year ?? ""), problem, ...found];
}

/** Whoever searches does not know which widths, brackets and spaces a department has typed. */
function folded(text: string): string {
  return foldText(text).toLowerCase();
}

/** Unknown amounts come last, after negative ones, too. */
function largerFirst(a: number | null, b: number | null): number {
  if (a === null || b === null) {
    return Number(a === null) - Number(b === null);
  }
  return b - a;
}
