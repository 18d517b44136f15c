import { apiClass, type ApiClass } from "../api-class";
import { HostError } from "../host-error";
import type { ObjectModel, SheetAreas } from "../model/object-model";

/** `Excel.RangeCollection` */
export function rangeCollectionClass({ range }: ObjectModel): ApiClass<SheetAreas> {
  return apiClass<SheetAreas>({
    name: "RangeCollection",
    items: ({ sheet, areas }) => areas.map((area) => range({ sheet, area })),
    methods: {
      GetCount: ({ areas }) => areas.length,
      GetItemAt: ({ sheet, areas }, args) => {
        const area = areas[args.integer(0)];
        if (area === undefined) {
          throw new HostError("ItemNotFound");
        }
        return range({ sheet, area });
      },
    },
  });
}
