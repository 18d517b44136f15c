import type { ChartSeries, SheetChart } from "hucre";
import type { Area } from "../../sheet/address";
import type { PlannedChart, SheetPlan } from "../../sheet/sheet-plan";
import { fileText } from "./file-text";
import { sheetReference } from "./sheet-reference";

const TYPES = { Pie: "pie", BarClustered: "bar" } as const satisfies Record<
  PlannedChart["type"],
  SheetChart["type"]
>;

/** The charts of a sheet as hucre takes them. */
export function charts({ name, page }: SheetPlan): SheetChart[] {
  return page.charts.map(({ title, type, data, colors, place }) => ({
    type: TYPES[type],
    title: fileText(title),
    series: [
      {
        categories: sheetReference(name, belowHead(data, data.left)),
        values: sheetReference(name, belowHead(data, data.right)),
        ...coloured(colors),
        dataLabels: { showValue: true },
      },
    ],
    legend: type === "Pie" ? "right" : false,
    ...(type === "BarClustered" && {
      gapWidth: 40,
      // hucre cannot ask for every name, but small ones are not left out.
      axes: { x: { reverse: true, labelFontSize: 8 } },
    }),
    // The end is the cell right after.
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
  }));
}

function belowHead({ top, bottom }: Area, column: number): Area {
  return { top: top + 1, bottom, left: column, right: column };
}

function coloured(colors: PlannedChart["colors"]): Pick<ChartSeries, "color" | "dataPoints"> {
  const digits = colors.map((color) => color.replace("#", "").toUpperCase());
  return digits.length === 1
    ? { color: digits[0] }
    : { dataPoints: digits.map((fillColor, idx) => ({ idx, fillColor })) };
}
