import { toAddress, toRangeAddress } from "../../sheet/address";
import type { PlannedChart } from "../../sheet/sheet-plan";

/** Queues a chart of figures that are on the sheet. */
export function writeChart(
  sheet: Excel.Worksheet,
  { title, type, data, colors, place }: PlannedChart,
): void {
  const chart = sheet.charts.add(type, sheet.getRange(toRangeAddress(data)), "Columns");
  chart.title.text = title;
  chart.setPosition(
    toAddress({ row: place.top, column: place.left }),
    toAddress({ row: place.bottom, column: place.right }),
  );
  chart.legend.visible = type === "Pie";
  chart.dataLabels.showValue = true;
  const series = chart.series.getItemAt(0);
  if (colors.length === 1) {
    series.format.fill.setSolidColor(colors[0]);
  } else {
    colors.forEach((color, index) => {
      series.points.getItemAt(index).format.fill.setSolidColor(color);
    });
  }
  if (type === "BarClustered") {
    series.gapWidth = 40;
    const { categoryAxis } = chart.axes;
    // Excel begins at the bottom, and leaves out names if there are many.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelSpacing = 1;
  }
}
