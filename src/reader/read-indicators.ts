import type {
  CategoryAt,
  EmptyCategory,
  Indicator,
  IndicatorColumn,
  IndicatorRowAt,
  LabelAt,
} from "../declaration/declaration";
import type { TextField } from "../declaration/field";
import { foldText } from "../declaration/normalise-text";
import { NOT_APPLICABLE } from "../editions/form-words";
import { placeOf, type FormFrame } from "./form-frame";
import type { HeaderRow } from "./header-row";
import { readLevels, type Levels } from "./indicator-levels";
import { hasContent, indicatorRows } from "./indicator-rows";
import type { SheetCell } from "./sheet-cells";
import type { TableRow } from "./table-rows";
import { textField } from "./text-field";

/** The indicator table, its labels, and the last row that belongs to it. */
export interface IndicatorsReading {
  readonly indicators: readonly Indicator[];
  readonly emptyCategories: readonly EmptyCategory[];
  readonly classes: readonly LabelAt[];
  readonly categories: readonly CategoryAt[];
  readonly rows: readonly IndicatorRowAt[];
  readonly lastRow: number | null;
}

const NO_INDICATORS: IndicatorsReading = {
  indicators: [],
  emptyCategories: [],
  classes: [],
  categories: [],
  rows: [],
  lastRow: null,
};

const NO_LEVELS: Levels = { level1: null, level2: null };

/** Reads the indicator table; empty when the form has no such table. */
export function readIndicators(frame: FormFrame): IndicatorsReading {
  const place = placeOf(frame, "indicators");
  const header = frame.indicatorHeader;
  if (place === null || header === null) {
    return NO_INDICATORS;
  }
  const rows = indicatorRows(frame, header, place.area);
  const { levels, classes, categories } = readLevels(frame.words, rows);
  const indicators = rows.flatMap((row, index) => {
    const level = levels[index];
    return level !== undefined && hasContent(row) ? [readIndicator(row, header, level)] : [];
  });
  return {
    indicators,
    emptyCategories: categories.flatMap(({ name: level2, level1, cell }) =>
      indicators.some((row) => row.level1 === level1 && row.level2 === level2)
        ? []
        : [{ level1, level2, cell }],
    ),
    classes,
    categories,
    rows: rows.map(({ row }, index) => ({ row, ...NO_LEVELS, ...levels[index] })),
    lastRow: rows.at(-1)?.row ?? header.row,
  };
}

function readIndicator(
  { cellAt }: TableRow<IndicatorColumn>,
  header: HeaderRow<IndicatorColumn>,
  levels: Levels,
): Indicator {
  const valueCell = (column: IndicatorColumn, beside: IndicatorColumn): SheetCell | null =>
    cellAt(column) ?? mergedOver(header.cells.get(column), cellAt(beside));
  const name = textField(cellAt("name"));
  const periodValue = textField(valueCell("periodValue", "annualValue"));
  const annualValue = textField(valueCell("annualValue", "periodValue"));
  const answered = isAnswer([name, periodValue, annualValue]);
  return { ...levels, name, periodValue, annualValue, answered };
}

/** One value merged over both value columns is the value of each. */
function mergedOver(header: SheetCell | undefined, beside: SheetCell | null): SheetCell | null {
  const column = header?.column ?? -1;
  return beside !== null && beside.column <= column && column <= beside.area.right ? beside : null;
}

/** The name is blank or a mark, and at least one mark stands in the row. */
function isAnswer(fields: readonly [name: TextField, ...values: TextField[]]): boolean {
  const [name] = fields;
  return (name.value === null || isMark(name)) && fields.some(isMark);
}

function isMark({ value }: TextField): boolean {
  const folded = value === null ? null : foldText(value);
  return NOT_APPLICABLE.some((mark) => mark === folded);
}
