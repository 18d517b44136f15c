import { columnLetters, toAddress } from "../../sheet/address";
import type {
  CellLook,
  LookPlan,
  PlannedCell,
  PlannedConditionalFormat,
  PlannedContent,
  SheetPlan,
} from "../../sheet/sheet-plan";
import { plannedSizes } from "../../sheet/planned-sizes";
import { HIGHEST_ROW } from "../../sheet/text-size";
import { textForCell } from "./text-for-cell";
import { LOOKS, SIGNAL_COLORS, type Signal } from "./looks";
import { reportPage } from "./report-page";
import { sureHeight } from "./sure-width";
import { textColumn } from "./text-column";

/** Heights in points: title, subtitle, headings, and the least of a row. */
const HEAD_HEIGHTS = [30, 21, 39] as const;
const LOWEST_ROW = 21;

/** A note spans all columns, and continues in further lines if it is longer. */
const NOTE: CellLook = { ...LOOKS.subtitle, wrapText: true };

/** The content of a cell of a table; null for nothing. */
export type TableValue = string | number | TableFormula | null;

/** A formula with its `=`, and its result. */
export interface TableFormula {
  readonly formula: string;
  readonly result: number;
}

/** A column of a table with rows of some type. */
export interface TableColumn<Row> {
  readonly heading: string;
  /** In points. */
  readonly width: number;
  readonly kind: "text" | "count" | "amount";
  /** @param line number of the row on the sheet, from 1 on */
  readonly value: (row: Row, line: number) => TableValue;
  /** Whether the total row sums it up. */
  readonly isTotalled?: boolean;
  /** Words that colour the cells in which they occur. */
  readonly signals?: Readonly<Record<string, Signal>>;
}

/** A table on a sheet of its own. */
export interface Table<Row> {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Label of the row with the totals; null for none. */
  readonly total: string | null;
  /** Lines below the table. */
  readonly notes: readonly string[];
  readonly cutMark: string;
  readonly footer: string;
}

/** Rows above the first one of the table: title, subtitle and headings. */
export const HEAD_ROWS = 3;

/**
 * Plans a table: title and headings stay visible while scrolling, rows can be filtered, and totals are those of the
 * visible rows. Texts come from anywhere and never become formulas.
 */
export function tablePlan<Row>(table: Table<Row>): SheetPlan {
  const { name, columns, rows, total, notes } = table;
  const right = columns.length - 1;
  const last = HEAD_ROWS + rows.length - 1;
  const hasTotal = total !== null && rows.length > 0;
  const below = last + (hasTotal ? 1 : 0);
  const area = { top: 0, left: 0, bottom: below + notes.length, right };
  const noteAreas = notes.map((_, at) => ({
    ...area,
    top: below + 1 + at,
    bottom: below + 1 + at,
  }));
  const bodies = columns.map((column, at) => columnBody(table, column, at));
  return {
    name,
    area,
    cells: [
      ...headCells(table),
      ...bodies.flatMap(({ cells }) => cells),
      ...(hasTotal ? totalCells(columns, bodies, total, last) : []),
      ...notes.map((note, at) => textAt(below + 1 + at, 0, note)),
    ],
    looks: [
      lookAt(LOOKS.title, 0, right),
      lookAt(LOOKS.subtitle, 1, right),
      lookAt(LOOKS.heading, 2, right),
      ...bodies.flatMap(({ looks }) => looks),
      ...(hasTotal ? totalLooks(columns, below) : []),
      ...(notes.length === 0 ? [] : [{ look: NOTE, areas: noteAreas }]),
    ],
    merges: noteAreas,
    columnWidths: columns.map(({ width }, at) => ({ first: at, last: at, points: width })),
    rowHeights: plannedSizes(
      [
        ...HEAD_HEIGHTS,
        ...rowHeights(table, bodies),
        ...(hasTotal ? [LOWEST_ROW] : []),
        ...noteHeights(table),
      ],
      0,
    ),
    validations: [],
    conditionalFormats: rows.length === 0 ? [] : columns.flatMap(signalFormats(last)),
    names: [],
    page: reportPage(
      {
        orientation: "Landscape",
        area,
        titleRows: { top: 2, bottom: 2 },
        footer: table.footer,
      },
      {
        frozenRows: HEAD_ROWS,
        autoFilter: rows.length === 0 ? null : { top: 2, left: 0, bottom: last, right },
      },
    ),
  };
}

function headCells<Row>({ title, subtitle, columns }: Table<Row>): readonly PlannedCell[] {
  return [
    textAt(0, 0, title),
    textAt(1, 0, subtitle),
    ...columns.map(({ heading }, at) => textAt(2, at, heading)),
  ];
}

interface ColumnBody {
  readonly cells: readonly PlannedCell[];
  readonly looks: readonly LookPlan[];
}

/** A column below its heading. */
function columnBody<Row>(
  { rows, cutMark }: Table<Row>,
  { kind, value }: TableColumn<Row>,
  at: number,
): ColumnBody {
  const values = rows.map((row, index) => {
    const found = value(row, HEAD_ROWS + index + 1);
    return typeof found === "string" ? textForCell(found, cutMark) : found;
  });
  const { numberFormat, texts } = textColumn(
    values.map((found) => (typeof found === "string" ? found : "")),
  );
  const look: CellLook = kind === "text" ? { ...LOOKS.text, numberFormat } : LOOKS[kind];
  return {
    cells: values.flatMap((found, index) => {
      const content = contentOf(typeof found === "string" ? (texts[index] ?? "") : found);
      return content === null
        ? []
        : [{ position: { row: HEAD_ROWS + index, column: at }, content }];
    }),
    looks:
      rows.length === 0
        ? []
        : [
            {
              look,
              areas: [{ top: HEAD_ROWS, left: at, bottom: HEAD_ROWS + rows.length - 1, right: at }],
            },
          ],
  };
}

/** Makes rows as high as their texts need. Excel itself fits rows only while somebody types. */
function rowHeights<Row>(
  { rows, columns }: Table<Row>,
  bodies: readonly ColumnBody[],
): readonly number[] {
  const heights = rows.map(() => LOWEST_ROW);
  bodies.forEach(({ cells }, at) => {
    const width = columns[at]?.width ?? 0;
    for (const { position, content } of cells) {
      if (content.type === "text") {
        const index = position.row - HEAD_ROWS;
        const needed = sureHeight(content.text, width, LOOKS.text.fontSize);
        heights[index] = Math.min(Math.max(heights[index] ?? 0, needed), HIGHEST_ROW);
      }
    }
  });
  return heights;
}

function noteHeights<Row>({ notes, columns }: Table<Row>): readonly number[] {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return notes.map((note) =>
    Math.min(Math.max(LOWEST_ROW, sureHeight(note, width, NOTE.fontSize)), HIGHEST_ROW),
  );
}

function contentOf(value: TableValue): PlannedContent | null {
  if (value === null || value === "") {
    return null;
  }
  if (typeof value === "object") {
    return { type: "formula", ...value };
  }
  return typeof value === "number" ? { type: "number", value } : { type: "text", text: value };
}

/** The total of the rows that a filter leaves visible. */
function totalCells<Row>(
  columns: readonly TableColumn<Row>[],
  bodies: readonly ColumnBody[],
  label: string,
  last: number,
): readonly PlannedCell[] {
  return [
    textAt(last + 1, 0, label),
    ...columns.flatMap(({ isTotalled }, column): readonly PlannedCell[] => {
      const rows = `${toAddress({ row: HEAD_ROWS, column })}:${toAddress({ row: last, column })}`;
      const formula = `=SUBTOTAL(109,${rows})`;
      const result = sumOf(bodies[column]);
      return isTotalled === true
        ? [{ position: { row: last + 1, column }, content: { type: "formula", formula, result } }]
        : [];
    }),
  ];
}

/** Most decimals of a figure: amounts in 万元 are exact to a 分. */
const DIGITS = 6;

/** The total of a column while all of its rows are visible. */
function sumOf(body: ColumnBody | undefined): number {
  const figures = (body?.cells ?? []).map(({ content }) => {
    switch (content.type) {
      case "text":
        return 0;
      case "number":
        return content.value;
      case "formula":
        return content.result ?? 0;
    }
  });
  return Number(figures.reduce((sum, figure) => sum + figure, 0).toFixed(DIGITS));
}

function totalLooks<Row>(columns: readonly TableColumn<Row>[], row: number): readonly LookPlan[] {
  return columns.map(({ kind }, at) => ({
    look: { ...LOOKS[kind], bold: true, fillColor: LOOKS.heading.fillColor },
    areas: [{ top: row, left: at, bottom: row, right: at }],
  }));
}

function signalFormats(last: number) {
  return <Row>({ signals = {} }: TableColumn<Row>, at: number): PlannedConditionalFormat[] =>
    Object.entries(signals).map(([word, signal]) => ({
      area: { top: HEAD_ROWS, left: at, bottom: last, right: at },
      formula: `=$${columnLetters(at)}${HEAD_ROWS + 1}="${word.replaceAll('"', '""')}"`,
      ...SIGNAL_COLORS[signal],
    }));
}

function textAt(row: number, column: number, text: string): PlannedCell {
  return { position: { row, column }, content: { type: "text", text } };
}

function lookAt(look: CellLook, row: number, right: number): LookPlan {
  return { look, areas: [{ top: row, left: 0, bottom: row, right }] };
}
