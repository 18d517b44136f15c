import type {
  CategoryAt,
  EmptyCategory,
  Indicator,
  IndicatorRowAt,
  LabelAt,
} from "../declaration/declaration";
import type { IndicatorColumn } from "../declaration/form-parts";
import { ABSENT_TEXT, type TextField } from "../declaration/field";
import { normaliseText } from "../declaration/normalise-text";
import { toPosition, type Area, type CellAddress } from "../sheet/address";
import type { SheetPicture } from "../sheet/sheet-picture";
import { placeOf, type FormFrame, type LongTermTable } from "./form-frame";
import type { IndicatorHeader } from "./indicator-header";
import type { HeaderRow } from "./header-row";
import { isAnswer } from "./is-answer";
import { readLevels, type Levels } from "./indicator-levels";
import { hasContent, indicatorRows } from "./indicator-rows";
import type { KnownForm } from "./recognise-edition";
import type { SheetCell } from "./sheet-cells";
import { readWeightTotal } from "./read-weight-total";
import { rowReader, type TableRow } from "./table-rows";
import { textField } from "./text-field";

/** The indicator table, its labels, and the last row that belongs to it. */
export interface IndicatorsReading {
  readonly indicators: readonly Indicator[];
  readonly emptyCategories: readonly EmptyCategory[];
  readonly classes: readonly LabelAt[];
  readonly categories: readonly CategoryAt[];
  readonly rows: readonly IndicatorRowAt[];
  /** See `Declaration.weightTotal`. */
  readonly weightTotal: TextField;
  readonly lastRow: number | null;
}

const NO_INDICATORS: IndicatorsReading = {
  indicators: [],
  emptyCategories: [],
  classes: [],
  categories: [],
  rows: [],
  weightTotal: ABSENT_TEXT,
  lastRow: null,
};

const NO_LEVELS: Levels = { level1: null, level2: null };

/** Reads the indicator table; empty when the form has no such table. */
export function readIndicators(form: KnownForm): IndicatorsReading {
  const { frame, classes } = form;
  const place = placeOf(frame, "indicators");
  const header = frame.indicatorHeader;
  if (place === null || header === null) {
    return NO_INDICATORS;
  }
  const rows = indicatorRows(form, header, place.area);
  const annual = readLevels(classes, rows);
  const beside = longTermReader(form, place.area);
  const detailsOf = detailReader(frame, header);
  const apart = frame.longTerm === null ? [] : longTermIndicators(form, frame.longTerm);
  const own = rows.flatMap((row, index) => {
    const level = annual.levels[index] ?? NO_LEVELS;
    const indicators = hasContent(row)
      ? [readIndicator(row, header, level, detailsOf(row.row))]
      : [];
    return beside === null ? indicators : joinTerms(beside(row.row), indicators);
  });
  const isFirst = (frame.longTerm?.area.top ?? Infinity) < place.area.top;
  const indicators = isFirst ? [...apart, ...own] : [...own, ...apart];
  const weightTotal = readWeightTotal(frame, header, place.area);
  const totalRow = weightTotal.cell === null ? -1 : toPosition(weightTotal.cell).row;
  const filled = new Set(indicators.map(({ level1, level2 }) => `${level1} ${level2}`));
  return {
    indicators,
    emptyCategories: annual.categories.flatMap(({ name: level2, level1, cell }) =>
      filled.has(`${level1} ${level2}`) ? [] : [{ level1, level2, cell }],
    ),
    classes: annual.classes,
    categories: annual.categories,
    rows: rows.map((row, index) => ({
      row: row.row,
      ...(annual.levels[index] ?? NO_LEVELS),
      hasContent: hasContent(row),
      unlabelled: unlabelledCells(frame.sheet, row),
    })),
    weightTotal,
    lastRow: Math.max(rows.at(-1)?.row ?? header.lastRow, totalRow),
  };
}

/** The indicators of a long-term table that stands above or below that of the year. */
function longTermIndicators(
  form: KnownForm,
  { area, header }: LongTermTable,
): readonly Indicator[] {
  const rows = indicatorRows(form, header, area);
  const { levels } = readLevels(form.classes, rows);
  return rows.flatMap((row, index) =>
    hasContent(row) ? [readIndicator(row, header, levels[index] ?? NO_LEVELS)] : [],
  );
}

/** Reads the long-term indicator of a row, also a blank one, where these have a table of their own. */
function longTermReader(form: KnownForm, area: Area): ((row: number) => Indicator | null) | null {
  const header = form.frame.indicatorHeader?.longTerm ?? null;
  if (header === null) {
    return null;
  }
  const rows = indicatorRows(form, header, area);
  const { levels } = readLevels(form.classes, rows);
  const indicators = new Map(
    rows.map((row, index) => [row.row, readIndicator(row, header, levels[index] ?? NO_LEVELS)]),
  );
  return (row) => indicators.get(row) ?? null;
}

/**
 * The indicators of a row of two tables side by side: one with both values where both name it alike or only the
 * annual one names it, else one of each.
 */
function joinTerms(
  longTerm: Indicator | null,
  annuals: readonly Indicator[],
): readonly Indicator[] {
  if (longTerm === null) {
    return annuals;
  }
  const [annual] = annuals;
  const name = longTerm.name.value;
  const isBlank = name === null && longTerm.periodValue.value === null;
  if (annual === undefined) {
    return isBlank ? [] : [longTerm];
  }
  const isSame = name === null || normaliseText(name) === normaliseText(annual.name.value ?? "");
  return isSame ? [{ ...annual, periodValue: longTerm.periodValue }] : [longTerm, annual];
}

/** Blank cells for the labels of a row. Where merged areas are not known, any of them may be the rest of one. */
function unlabelledCells(
  { merges }: SheetPicture,
  { row, cellAt }: TableRow<IndicatorColumn>,
): IndicatorRowAt["unlabelled"] {
  const blank = (level: "level1" | "level2"): CellAddress | null => {
    const cell = cellAt(level);
    const isSingle = cell !== null && cell.row === row && cell.area.bottom === row;
    return merges !== null && isSingle && !cell.isFilled ? cell.address : null;
  };
  return { level1: blank("level1"), level2: blank("level2") };
}

const NO_DETAILS: Indicator["details"] = {};

/** Reads the columns of a row that only some forms have. */
function detailReader(
  { cells }: FormFrame,
  { details, row, lastRow }: IndicatorHeader,
): (row: number) => Indicator["details"] {
  if (details.size === 0) {
    return () => NO_DETAILS;
  }
  const readRow = rowReader(cells, { row, lastRow, cells: details });
  return (number) => {
    const cellAt = readRow(number);
    return Object.fromEntries(
      [...details.keys()].map((detail) => [detail, textField(cellAt(detail))]),
    );
  };
}

function readIndicator(
  { cellAt }: TableRow<IndicatorColumn>,
  header: HeaderRow<IndicatorColumn>,
  { level1, level2 }: Levels,
  details: Indicator["details"] = NO_DETAILS,
): Indicator {
  const valueCell = (column: IndicatorColumn, beside: IndicatorColumn): SheetCell | null =>
    cellAt(column) ?? mergedOver(header.cells.get(column), cellAt(beside));
  const name = textField(cellAt("name"));
  const periodValue = textField(valueCell("periodValue", "annualValue"));
  const annualValue = textField(valueCell("annualValue", "periodValue"));
  const answered = isAnswer(name, [periodValue, annualValue]);
  return { level1, level2, name, periodValue, annualValue, details, answered };
}

/** One value merged over both value columns is the value of each. */
function mergedOver(header: SheetCell | undefined, beside: SheetCell | null): SheetCell | null {
  const column = header?.column ?? -1;
  return beside !== null && beside.column <= column && column <= beside.area.right ? beside : null;
}
