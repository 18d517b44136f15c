import { INDICATOR_COLUMNS } from "../declaration/form-parts";
import type {
  CategoryDefinition,
  ClassDefinition,
  PrintableEdition,
  Label,
} from "../editions/edition";
import type { ColumnSpan } from "../editions/form-design";
import { atLeast } from "./at-least";
import type { FormContent, IndicatorContent } from "./form-content";
import type { FormOptions } from "./form-options";
import {
  filledBox,
  formRow,
  printedBox,
  textContent,
  type FormBox,
  type FormRow,
} from "./form-row";
import { bandRow } from "./head-rows";

const BLANK_INDICATOR: IndicatorContent = { name: "", periodValue: "", annualValue: "" };

/** A row of the table: its content and the labels that begin there. */
interface IndicatorRow {
  readonly labels: readonly FormBox[];
  readonly indicator: IndicatorContent;
}

/** 绩效指标: classes and categories, each merged over its rows. */
export function indicatorRows(
  edition: PrintableEdition,
  options: FormOptions,
  content: FormContent,
): readonly FormRow[] {
  const { design, sectionLabels, indicatorColumns, classes } = edition;
  const header = INDICATOR_COLUMNS.map((column) =>
    printedBox("header", design.indicators[column], indicatorColumns[column].printed),
  );
  const rows = classes.flatMap((definition) => classRows(edition, definition, options, content));
  return [
    { ...bandRow(edition, sectionLabels.indicators.printed), repeats: true },
    { ...formRow(design.rowHeights.header, header), repeats: true },
    ...rows.map(({ labels, indicator }, index) =>
      formRow(design.rowHeights.indicator, [...labels, ...fields(edition, index, indicator)]),
    ),
  ];
}

function classRows(
  { design, classes }: PrintableEdition,
  { label, categories }: ClassDefinition,
  options: FormOptions,
  content: FormContent,
): readonly IndicatorRow[] {
  const printed = categories.filter((category) => isPrinted(category, options, content));
  const names = printed.map((category) => category.label.printed);
  const rows = printed.flatMap((category) => {
    const indicators = categoryIndicators(category, options, content);
    const box = labelBox(design.indicators.level2, category.label, indicators.length, names);
    return indicators.map((indicator, index) => ({ labels: index === 0 ? [box] : [], indicator }));
  });
  const classNames = classes.map((definition) => definition.label.printed);
  const box = labelBox(design.indicators.level1, label, rows.length, classNames);
  return rows.map((row, index) => (index === 0 ? { ...row, labels: [box, ...row.labels] } : row));
}

/** A label over its rows; a drop-down of the labels of its kind. */
function labelBox(
  columns: ColumnSpan,
  { printed }: Label,
  rows: number,
  choices: readonly string[],
): FormBox {
  const box = printedBox(rows > 1 ? "category" : "label", columns, printed);
  return { ...box, rows, guide: { field: "category", choices } };
}

/** An optional category is printed if it was chosen, or has content. */
function isPrinted(
  { name, optional }: CategoryDefinition,
  { indicatorRowsOf }: FormOptions,
  { indicators }: FormContent,
): boolean {
  return !optional || (indicatorRowsOf[name] ?? 0) > 0 || (indicators[name] ?? []).length > 0;
}

function categoryIndicators(
  { name }: CategoryDefinition,
  options: FormOptions,
  content: FormContent,
): readonly IndicatorContent[] {
  const rows = options.indicatorRowsOf[name] ?? options.indicatorRows;
  return atLeast(content.indicators[name] ?? [], Math.max(rows, 1), BLANK_INDICATOR);
}

function fields(
  { design }: PrintableEdition,
  index: number,
  { name, periodValue, annualValue }: IndicatorContent,
): readonly FormBox[] {
  const { indicators } = design;
  const path = `indicators[${index}]` as const;
  const [period, annual] = [textContent(periodValue), textContent(annualValue)];
  return [
    filledBox("entry", indicators.name, `${path}.name`, "indicatorName", textContent(name)),
    filledBox("entry", indicators.periodValue, `${path}.periodValue`, "indicatorValue", period),
    filledBox("entry", indicators.annualValue, `${path}.annualValue`, "indicatorValue", annual),
  ];
}
