import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { apiClass } from "../api-class";
import { expectFlag, expectInteger } from "../expect";
import type { Json } from "../batch";
import { HostError } from "../host-error";
import type { SheetAreas } from "../model/object-model";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../model/sizes";
import { uniform } from "../model/uniform";
import { writeStyle } from "../model/write-styles";
import { formatProtection } from "./format-protection";
import { rangeBorderCollection } from "./range-border-collection";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";

const HORIZONTAL = new Map<string, HorizontalAlign>([
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
]);

const VERTICAL = new Map<string, VerticalAlign>([
  ["Bottom", VerticalAlign.BOTTOM],
  ["Center", VerticalAlign.MIDDLE],
  ["Top", VerticalAlign.TOP],
]);

/** `Excel.RangeFormat` */
export const rangeFormat = apiClass<SheetAreas>({
  name: "RangeFormat",
  scalars: {
    ColumnWidth: columnWidth,
    HorizontalAlignment: common((style) => nameOf(HORIZONTAL, style?.ht) ?? "General"),
    RowHeight: rowHeight,
    TextOrientation: common((style) => textOrientation(style?.tr)),
    VerticalAlignment: common((style) => nameOf(VERTICAL, style?.vt) ?? "Bottom"),
    WrapText: common((style) => style?.tb === WrapStrategy.WRAP),
  },
  setters: {
    ColumnWidth: setColumnWidth,
    HorizontalAlignment: (range, value) => {
      writeStyle(range, "ht", valueOf(HORIZONTAL, value));
    },
    RowHeight: setRowHeight,
    TextOrientation: (range, value) => {
      writeStyle(range, "tr", textRotation(value));
    },
    VerticalAlignment: (range, value) => {
      writeStyle(range, "vt", valueOf(VERTICAL, value));
    },
    WrapText: (range, value) => {
      writeStyle(range, "tb", expectFlag(value) ? WrapStrategy.WRAP : null);
    },
  },
  navigation: {
    Borders: (range) => rangeBorderCollection(range),
    Fill: (range) => rangeFill(range),
    Font: (range) => rangeFont(range),
    Protection: (range) => formatProtection(range),
  },
});

function common(read: (style: Nullable<IStyleData>) => Json): (range: SheetAreas) => Json {
  return ({ sheet, areas }) => uniform(sheet, areas, read);
}

/** Office.js counts degrees upwards, with 180 for letters one below the other; the engine counts downwards. */
const STACKED = 180;
const STEEPEST = 90;

function textOrientation(rotation: IStyleData["tr"]): number {
  return rotation?.v === BooleanNumber.TRUE ? STACKED : -(rotation?.a ?? 0) || 0;
}

function textRotation(value: Json): IStyleData["tr"] {
  const degrees = expectInteger(value);
  if (degrees === STACKED) {
    return { a: 0, v: BooleanNumber.TRUE };
  }
  if (Math.abs(degrees) > STEEPEST) {
    throw new HostError("InvalidArgument");
  }
  return { a: -degrees || 0, v: BooleanNumber.FALSE };
}

function nameOf<T>(names: ReadonlyMap<string, T>, value: T): string | undefined {
  return [...names].find(([, own]) => own === value)?.[0];
}

function valueOf<T>(names: ReadonlyMap<string, T>, name: Json): T {
  const value = typeof name === "string" ? names.get(name) : undefined;
  if (value === undefined) {
    throw new HostError("InvalidArgument");
  }
  return value;
}
