import { apiClass, type ApiClass } from "../api-class";
import { expectText } from "../expect";
import { changeChart, chartOf, type ChartTarget } from "../model/charts";
import type { ObjectModel } from "../model/object-model";
import { addressedArea } from "../model/sheet-address";
import { HostError } from "../host-error";
import type { Arguments } from "../api-object";
import { chartAxes, chartDataLabels, chartLegend, chartTitle } from "./chart-parts";
import { chartSeriesCollection } from "./chart-series";

/** `Excel.Chart` */
export function chartClass(model: ObjectModel): ApiClass<ChartTarget> {
  /** The area of a range or an address of the chart's sheet. */
  const areaAt = ({ sheet }: ChartTarget, args: Arguments, index: number) => {
    const object = args.object(index);
    if (object === null) {
      return addressedArea(sheet, args.text(index));
    }
    const [area] = model.areaOf(object)?.areas ?? [];
    if (area === undefined) {
      throw new HostError("InvalidArgument");
    }
    return area;
  };
  return apiClass<ChartTarget>({
    name: "Chart",
    identity: (target) => ({ Id: target.id }),
    scalars: {
      ChartType: (target) => chartOf(target).type,
      Id: (target) => chartOf(target).id,
      Name: (target) => chartOf(target).name,
    },
    setters: {
      Name: (target, value) => {
        const name = expectText(value);
        changeChart(target, () => ({ name }));
      },
    },
    navigation: {
      Axes: (target) => chartAxes(target),
      DataLabels: (target) => chartDataLabels(target),
      Legend: (target) => chartLegend(target),
      Series: (target) => chartSeriesCollection(target),
      Title: (target) => chartTitle(target),
    },
    methods: {
      Delete: (target) => {
        const { book, id } = target.sheet;
        const others = (book.charts.get(id) ?? []).filter((chart) => chart.id !== target.id);
        book.charts.set(id, others);
        return null;
      },
      SetPosition: (target, args) => {
        const first = areaAt(target, args, 0);
        const last =
          args.value(1) === null && args.object(1) === null ? first : areaAt(target, args, 1);
        changeChart(target, () => ({
          place: { top: first.top, left: first.left, bottom: last.bottom, right: last.right },
        }));
        return null;
      },
    },
  });
}
