import type { Area } from "../../sheet/address";

/** A chart that an add-in has put on a sheet. The grid draws none: this is all there is of it. */
export interface SheetChart {
  readonly id: string;
  readonly name: string;
  /** `Excel.ChartType`. */
  readonly type: string;
  /** Headings, names and figures. */
  readonly source: Area;
  readonly title: string;
  readonly hasLegend: boolean;
  readonly showsValues: boolean;
  /** Gap between the bars in percent of their width. */
  readonly gapWidth: number;
  readonly isReversed: boolean;
  /** Every how many names are shown; null for as many as there is room for. */
  readonly labelSpacing: number | null;
  /** The cells that it covers; null while it is where Excel puts it. */
  readonly place: Area | null;
  /** `#RRGGBB`; null for the colour that Excel chooses. */
  readonly color: string | null;
  /** Colours of single figures by their index. */
  readonly pointColors: Readonly<Record<number, string>>;
}
