import { apiClass } from "../api-class";
import { expectFlag, expectInteger, expectText } from "../expect";
import { changeChart, chartOf, type ChartTarget } from "../model/charts";

/** `Excel.ChartTitle` */
export const chartTitle = apiClass<ChartTarget>({
  name: "ChartTitle",
  scalars: { Text: (target) => chartOf(target).title },
  setters: {
    Text: (target, value) => {
      const title = expectText(value);
      changeChart(target, () => ({ title }));
    },
  },
});

/** `Excel.ChartLegend` */
export const chartLegend = apiClass<ChartTarget>({
  name: "ChartLegend",
  scalars: { Visible: (target) => chartOf(target).hasLegend },
  setters: {
    Visible: (target, value) => {
      const hasLegend = expectFlag(value);
      changeChart(target, () => ({ hasLegend }));
    },
  },
});

/** `Excel.ChartDataLabels` */
export const chartDataLabels = apiClass<ChartTarget>({
  name: "ChartDataLabels",
  scalars: { ShowValue: (target) => chartOf(target).showsValues },
  setters: {
    ShowValue: (target, value) => {
      const showsValues = expectFlag(value);
      changeChart(target, () => ({ showsValues }));
    },
  },
});

/** `Excel.ChartAxis` of the names. */
const categoryAxis = apiClass<ChartTarget>({
  name: "ChartAxis",
  scalars: {
    ReversePlotOrder: (target) => chartOf(target).isReversed,
    TickLabelSpacing: (target) => chartOf(target).labelSpacing,
  },
  setters: {
    TickLabelSpacing: (target, value) => {
      const labelSpacing = expectInteger(value);
      changeChart(target, () => ({ labelSpacing }));
    },
    ReversePlotOrder: (target, value) => {
      const isReversed = expectFlag(value);
      changeChart(target, () => ({ isReversed }));
    },
  },
});

/** `Excel.ChartAxes` */
export const chartAxes = apiClass<ChartTarget>({
  name: "ChartAxes",
  navigation: { CategoryAxis: (target) => categoryAxis(target) },
});
