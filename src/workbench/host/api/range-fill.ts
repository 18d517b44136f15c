import { apiClass } from "../api-class";
import { colorOf, expectColor } from "../model/color";
import type { SheetAreas } from "../model/object-model";
import { uniform } from "../model/uniform";
import { writeStyle } from "../model/write-styles";

/** A cell without fill and one filled white read the same: office-js#6218. */
const NO_FILL = "#FFFFFF";

/** `Excel.RangeFill` */
export const rangeFill = apiClass<SheetAreas>({
  name: "RangeFill",
  scalars: {
    Color: ({ sheet, areas }) => uniform(sheet, areas, (style) => colorOf(style?.bg, NO_FILL)),
  },
  setters: {
    Color: (range, value) => {
      writeStyle(range, "bg", { rgb: expectColor(value) });
    },
  },
  methods: {
    Clear: (range) => {
      writeStyle(range, "bg", null);
      return null;
    },
  },
});
