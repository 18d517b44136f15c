import type { Area } from "../../../sheet/address";
import type { SheetChart } from "../../document/sheet-chart";
import { HostError } from "../host-error";
import type { Book } from "./book";
import { shiftArea, type LineChange } from "./line-change";
import type { Sheet } from "./sheet";

/** A chart by its id. */
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

/** The charts of a sheet, in the order in which they were put there. */
export function chartsOf({ book, id }: Sheet): readonly SheetChart[] {
  return book.charts.get(id) ?? [];
}

/** @throws HostError when it has been deleted. */
export function chartOf({ sheet, id }: ChartTarget): SheetChart {
  const chart = chartsOf(sheet).find((one) => one.id === id);
  if (chart === undefined) {
    throw new HostError("ItemNotFound");
  }
  return chart;
}

/**
 * Puts a chart on a sheet, as Excel makes it of a column of names and one of figures.
 * @throws HostError when the source has another shape, of which nothing is known here.
 */
export function addChart(sheet: Sheet, type: string, source: Area): ChartTarget {
  if (source.right !== source.left + 1 || source.bottom === source.top) {
    throw new HostError("ApiNotImplemented", "ChartCollection.add of other than two columns");
  }
  const charts = chartsOf(sheet);
  const number = charts.reduce((most, { id }) => Math.max(most, Number(id)), 0) + 1;
  const chart: SheetChart = {
    id: String(number),
    name: `Chart ${number}`,
    type,
    source,
    title: "",
    hasLegend: true,
    showsValues: false,
    gapWidth: 150,
    isReversed: false,
    labelSpacing: null,
    place: null,
    color: null,
    pointColors: {},
  };
  sheet.book.charts.set(sheet.id, [...charts, chart]);
  return { sheet, id: chart.id };
}

/** Changes a chart. */
export function changeChart(
  { sheet, id }: ChartTarget,
  changes: (chart: SheetChart) => Partial<SheetChart>,
): void {
  const charts = chartsOf(sheet).map((chart) =>
    chart.id === id ? { ...chart, ...changes(chart) } : chart,
  );
  sheet.book.charts.set(sheet.id, charts);
}

/** Moves the figures of charts along with rows and columns that come or go; a chart without figures goes, too. */
export function shiftCharts(book: Book, sheetId: string, change: LineChange): void {
  const charts = book.charts.get(sheetId);
  if (charts !== undefined) {
    book.charts.set(
      sheetId,
      charts.flatMap((chart) => {
        const source = shiftArea(chart.source, change);
        const place = chart.place && shiftArea(chart.place, change);
        return source === null ? [] : [{ ...chart, source, place }];
      }),
    );
  }
}
