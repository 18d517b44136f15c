import type { IBorderStyleData } from "@univerjs/core";
import { apiClass } from "../api-class";
import { expectText } from "../expect";
import { HostError } from "../host-error";
import {
  withLineColor,
  withLineStyle,
  withLineWeight,
  type BorderLine,
} from "../model/border-line";
import { BORDER_INDEXES, type BorderIndex } from "../model/border-sides";
import { drawBorder, readBorder } from "../model/borders";
import { expectColor } from "../model/color";
import type { SheetAreas } from "../model/object-model";
import { requireAllowed } from "../model/protection";

/** A border of areas: all lines of one kind. */
export interface BorderTarget {
  readonly range: SheetAreas;
  readonly index: BorderIndex;
}

/** `Excel.RangeBorder` */
export const rangeBorder = apiClass<BorderTarget>({
  name: "RangeBorder",
  scalars: {
    Color: ({ range, index }) => readBorder(range, index, ({ color }) => color),
    SideIndex: ({ index }) => index,
    Style: ({ range, index }) => readBorder(range, index, ({ style }) => style),
    Weight: ({ range, index }) => readBorder(range, index, ({ weight }) => weight),
  },
  setters: {
    Color: (target, value) => {
      const color = expectColor(value);
      draw(target, (line) => withLineColor(line, color));
    },
    Style: (target, value) => {
      const style = expectText(value);
      draw(target, (line) => withLineStyle(line, style));
    },
    Weight: (target, value) => {
      const weight = expectText(value);
      draw(target, (line) => withLineWeight(line, weight));
    },
  },
});

/** The index that a batch names. @throws HostError when there is none. */
export function borderIndex(name: string): BorderIndex {
  const index = BORDER_INDEXES.find((known) => known === name);
  if (index === undefined) {
    throw new HostError("InvalidArgument", name);
  }
  return index;
}

function draw(
  { range, index }: BorderTarget,
  line: (line: BorderLine) => IBorderStyleData | null,
): void {
  requireAllowed(range.sheet, "allowFormatCells");
  drawBorder(range, index, line);
}
