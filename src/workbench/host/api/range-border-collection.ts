import { apiClass } from "../api-class";
import { HostError } from "../host-error";
import { BORDER_INDEXES } from "../model/border-sides";
import type { SheetAreas } from "../model/object-model";
import { borderIndex, rangeBorder } from "./range-border";

/** `Excel.RangeBorderCollection`: always all of them, also those that a single cell cannot have. */
export const rangeBorderCollection = apiClass<SheetAreas>({
  name: "RangeBorderCollection",
  scalars: {
    Count: () => BORDER_INDEXES.length,
  },
  items: (range) => BORDER_INDEXES.map((index) => rangeBorder({ range, index })),
  item: (range, args) => rangeBorder({ range, index: borderIndex(args.text(0)) }),
  methods: {
    GetItemAt: (range, args) => {
      const index = BORDER_INDEXES[args.integer(0)];
      if (index === undefined) {
        throw new HostError("InvalidArgument");
      }
      return rangeBorder({ range, index });
    },
  },
});
