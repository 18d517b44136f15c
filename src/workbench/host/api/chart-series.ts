import { apiClass } from "../api-class";
import { expectInteger } from "../expect";
import { HostError } from "../host-error";
import { changeChart, chartOf, type ChartTarget } from "../model/charts";
import { expectColor } from "../model/color";

/** What is coloured: one figure, or with null all of them. */
interface Coloured {
  readonly chart: ChartTarget;
  readonly point: number | null;
}

/** `Excel.ChartFill` */
const chartFill = apiClass<Coloured>({
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ chart, point }, args) => {
      const color = expectColor(args.value(0));
      changeChart(chart, ({ pointColors }) =>
        point === null ? { color } : { pointColors: { ...pointColors, [point]: color } },
      );
      return null;
    },
  },
});

/** `Excel.ChartPointFormat` */
const chartPointFormat = apiClass<Coloured>({
  name: "ChartPointFormat",
  navigation: { Fill: (target) => chartFill(target) },
});

/** `Excel.ChartPoint` */
const chartPoint = apiClass<Coloured>({
  name: "ChartPoint",
  navigation: { Format: (target) => chartPointFormat(target) },
});

/** `Excel.ChartPointsCollection` */
const chartPoints = apiClass<ChartTarget>({
  name: "ChartPointsCollection",
  scalars: { Count: (chart) => pointCount(chart) },
  methods: {
    GetItemAt: (chart, args) => {
      const point = args.integer(0);
      requireBelow(point, pointCount(chart));
      return chartPoint({ chart, point });
    },
  },
});

/** `Excel.ChartSeriesFormat` */
const chartSeriesFormat = apiClass<ChartTarget>({
  name: "ChartSeriesFormat",
  navigation: { Fill: (chart) => chartFill({ chart, point: null }) },
});

/** `Excel.ChartSeries` */
const chartSeries = apiClass<ChartTarget>({
  name: "ChartSeries",
  scalars: { GapWidth: (chart) => chartOf(chart).gapWidth },
  setters: {
    GapWidth: (chart, value) => {
      const gapWidth = expectInteger(value);
      changeChart(chart, () => ({ gapWidth }));
    },
  },
  navigation: {
    Format: (chart) => chartSeriesFormat(chart),
    Points: (chart) => chartPoints(chart),
  },
});

/** `Excel.ChartSeriesCollection`: one column of figures makes one. */
export const chartSeriesCollection = apiClass<ChartTarget>({
  name: "ChartSeriesCollection",
  scalars: { Count: () => 1 },
  methods: {
    GetItemAt: (chart, args) => {
      requireBelow(args.integer(0), 1);
      return chartSeries(chart);
    },
  },
});

/** Figures are below their heading. */
function pointCount(chart: ChartTarget): number {
  const { top, bottom } = chartOf(chart).source;
  return bottom - top;
}

function requireBelow(index: number, count: number): void {
  if (index < 0 || index >= count) {
    throw new HostError("InvalidArgument");
  }
}
