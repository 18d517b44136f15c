import { BooleanNumber } from "@univerjs/core";
import { apiClass } from "../api-class";
import { expectFlag, expectText } from "../expect";
import type { Json } from "../batch";
import { HostError } from "../host-error";
import { colorOf, expectColor } from "../model/color";
import type { SheetAreas } from "../model/object-model";
import { uniform } from "../model/uniform";
import { writeStyle } from "../model/write-styles";

/** What Excel's default font is in a Chinese workbook. */
const DEFAULT_NAME = "宋体";
const DEFAULT_SIZE = 11;
const DEFAULT_COLOR = "#000000";

/** `Excel.RangeFont` */
export const rangeFont = apiClass<SheetAreas>({
  name: "RangeFont",
  scalars: {
    Bold: ({ sheet, areas }) => uniform(sheet, areas, (style) => style?.bl === BooleanNumber.TRUE),
    Color: ({ sheet, areas }) =>
      uniform(sheet, areas, (style) => colorOf(style?.cl, DEFAULT_COLOR)),
    Italic: ({ sheet, areas }) =>
      uniform(sheet, areas, (style) => style?.it === BooleanNumber.TRUE),
    Name: ({ sheet, areas }) => uniform(sheet, areas, (style) => style?.ff ?? DEFAULT_NAME),
    Size: ({ sheet, areas }) => uniform(sheet, areas, (style) => style?.fs ?? DEFAULT_SIZE),
    Strikethrough: ({ sheet, areas }) =>
      uniform(sheet, areas, (style) => style?.st?.s === BooleanNumber.TRUE),
    Underline: ({ sheet, areas }) =>
      uniform(sheet, areas, (style) => (style?.ul?.s === BooleanNumber.TRUE ? "Single" : "None")),
  },
  setters: {
    Bold: (range, value) => {
      writeStyle(range, "bl", toEngineFlag(value));
    },
    Color: (range, value) => {
      writeStyle(range, "cl", { rgb: expectColor(value) });
    },
    Italic: (range, value) => {
      writeStyle(range, "it", toEngineFlag(value));
    },
    Name: (range, value) => {
      writeStyle(range, "ff", expectText(value));
    },
    Size: (range, value) => {
      if (typeof value !== "number" || value < 1) {
        throw new HostError("InvalidArgument");
      }
      writeStyle(range, "fs", value);
    },
    Strikethrough: (range, value) => {
      writeStyle(range, "st", { s: toEngineFlag(value) });
    },
    Underline: (range, value) => {
      writeStyle(range, "ul", { s: toUnderline(expectText(value)) });
    },
  },
});

function toEngineFlag(value: Json): BooleanNumber {
  return expectFlag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** The engine draws one kind of underline. */
function toUnderline(value: string): BooleanNumber {
  if (value !== "Single" && value !== "None") {
    throw new HostError("ApiNotImplemented", `RangeFont.underline ${value}`);
  }
  return value === "Single" ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
