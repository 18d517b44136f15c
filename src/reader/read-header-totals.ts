import { isSheetUnit, type AmountField, type SheetUnit } from "../declaration/amount";
import type { Budget, PrintedTotal } from "../declaration/declaration";
import { splitTail } from "../declaration/normalise-text";
import { LONG_TERM } from "../editions/words/indicator-words";
import { HEADER_TOTALS, SUBSET_WORDS } from "../editions/words/money-words";
import type { Area } from "../sheet/address";
import { labelledAmount } from "./amount-cell";
import { cellsInArea, cellsOfRow, rowsOf } from "./cells-in-area";
import { placeOf, type FormFrame } from "./form-frame";
import type { TasksReading } from "./read-tasks";
import type { SheetCell } from "./sheet-cells";

/** A total that stands above a table. */
interface HeaderTotal {
  /** All expenditure, or that on projects. */
  readonly of: "all" | "projects";
  readonly name: string;
  readonly years: ReadonlySet<string>;
  readonly total: AmountField;
}

/** What the head of the task table says of it. */
interface TableClaim {
  /** The label of its row of totals, and what stands over it. */
  readonly total: string;
  readonly headings: readonly string[];
  readonly years: ReadonlySet<string>;
}

/** What else was read of the form. */
export interface FormReading {
  readonly budget: Budget;
  readonly tasks: TasksReading;
  readonly year: number | null;
  readonly unit: SheetUnit | null;
}

const YEAR = /20\d{2}/g;

/**
 * Totals at the head of a form that other amounts of it break down: 资金总额 over 基本支出 and 项目支出, and a total
 * over a table that says of itself that it lists the same money. A table of the main tasks does not.
 */
export function readHeaderTotals(frame: FormFrame, form: FormReading): readonly PrintedTotal[] {
  const headers = headerTotals(frame, form);
  const claim = tableClaim(frame, form);
  return [
    ...headers.flatMap((header) => overBothKinds(header, form)),
    ...(claim === null
      ? []
      : [...headers, ...projectTotal(form)]
          .filter((header) => covers(claim, header))
          .flatMap((header) => overTable(header, form.tasks))),
  ];
}

/** The labels of totals above the tables that have an amount beside them, of the unit and with the year of the form. */
function headerTotals(frame: FormFrame, { unit, year }: FormReading): readonly HeaderTotal[] {
  const budget = placeOf(frame, "budget")?.area;
  const areas: readonly Area[] = [frame.top, ...(budget === undefined ? [] : [budget])];
  return areas.flatMap((area) =>
    cellsInArea(frame.cells, area).flatMap((label): readonly HeaderTotal[] => {
      const name = label.stem.replace(/^20\d{2}年度?/, "");
      const total = HEADER_TOTALS.some((known) => known === name)
        ? labelledAmount(frame, area, label, unit)
        : null;
      const says = /^\((.*)\)$/.exec(splitTail(label.term).tail)?.[1] ?? "";
      const saysOtherUnit = isSheetUnit(says) && says !== (unit ?? "万元");
      return total?.reading.kind === "number" && !saysOtherUnit
        ? [{ of: "all", name, total, years: yearsIn([label.term], year) }]
        : [];
    }),
  );
}

function projectTotal({ budget, year }: FormReading): readonly HeaderTotal[] {
  const total = budget.projectExpenditure;
  return total.reading.kind === "number"
    ? [{ of: "projects", name: "项目支出", total, years: yearsIn([], year) }]
    : [];
}

/** 基本支出 and 项目支出 are all there is, unless 事业发展性支出 may come on top. */
function overBothKinds({ of, name, total, years }: HeaderTotal, form: FormReading) {
  const { basicExpenditure, projectExpenditure, specialFunds, otherDevelopment } = form.budget;
  const parts = [basicExpenditure, projectExpenditure];
  const hasMore = [specialFunds, otherDevelopment].some(
    ({ value, reading }) => (value ?? 0) !== 0 || reading.kind === "unreadable",
  );
  const isOfTheYear = isSame(years, yearsIn([], form.year));
  return of === "all" && isOfTheYear && !hasMore && parts.every(({ cell }) => cell !== null)
    ? [headerTotal("budget", name, total, parts)]
    : [];
}

function overTable({ name, total }: HeaderTotal, { tasks, otherTasks }: TasksReading) {
  const parts = [...tasks, ...otherTasks].flatMap(({ amount }) =>
    amount.cell === null ? [] : [amount],
  );
  return parts.length === 0 ? [] : [headerTotal("tasks", name, total, parts)];
}

function headerTotal(
  section: PrintedTotal["section"],
  name: string,
  total: AmountField,
  parts: readonly AmountField[],
): PrintedTotal {
  return { section, kind: "header", name, total, parts };
}

/** What the task table says of itself; null where it lists only some of the money, or that of several years. */
function tableClaim(frame: FormFrame, { tasks, year }: FormReading): TableClaim | null {
  const place = placeOf(frame, "tasks");
  const { taskHeader, cells, columns } = frame;
  if (place === null || taskHeader === null) {
    return null;
  }
  const { top } = place.area;
  const over = rowsOf({ top: top - 1, bottom: taskHeader.lastRow });
  const ofTexts = [taskHeader.cells.get("content"), taskHeader.cells.get("target")];
  const heads = over
    .flatMap((row) => cellsOfRow(cells, row, columns))
    .filter((cell) => isLabel(cell) && !ofTexts.some((text) => text?.address === cell.address));
  const totalRow = tasks.rows.findLast(({ kind }) => kind === "total");
  const label =
    totalRow === undefined ? undefined : cellsOfRow(cells, totalRow.row, columns).find(isLabel);
  const headings = heads.map(({ term }) => term);
  const words = [...headings, label?.term ?? ""];
  const isSubset = words.some((text) =>
    [...SUBSET_WORDS, ...LONG_TERM].some((word) => text.includes(word)),
  );
  return isSubset ? null : { total: label?.stem ?? "", headings, years: yearsIn(words, year) };
}

/** Whether a table says that it lists what the header sums up: by the name of its total, or as its 明细. */
function covers({ total, headings, years }: TableClaim, header: HeaderTotal): boolean {
  const names = header.of === "all" ? HEADER_TOTALS : PROJECT_TOTALS;
  const details = header.of === "all" ? DETAILS_OF_ALL : DETAILS_OF_PROJECTS;
  const saysSo =
    names.some((name) => total === name || total === `${name}合计`) ||
    headings.some((text) => details.some((detail) => splitTail(text).stem === detail));
  return saysSo && isSame(years, header.years);
}

const PROJECT_TOTALS = ["项目支出", "项目支出总额", "项目支出总计", "项目支出小计"] as const;
const DETAILS_OF_ALL = [
  "预算明细",
  "年度预算明细",
  "资金明细",
  "预算支出明细",
  "支出明细",
] as const;
const DETAILS_OF_PROJECTS = ["项目支出明细", "项目支出明细表", "项目预算明细"] as const;

/** The years that labels name; where they name none, they mean that of the form. */
function yearsIn(texts: readonly string[], year: number | null): ReadonlySet<string> {
  const named = texts.flatMap((text) => text.match(YEAR) ?? []);
  return new Set(named.length > 0 || year === null ? named : [String(year)]);
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((year) => b.has(year));
}

function isLabel({ term }: SheetCell): boolean {
  return term !== "";
}
