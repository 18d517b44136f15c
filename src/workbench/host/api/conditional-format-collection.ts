import { apiClass, NULL_OBJECT, type ApiClass } from "../api-class";
import { HostError } from "../host-error";
import { addCustomRule, clearRules, rulesIn } from "../model/conditional-rules";
import type { ObjectModel, SheetAreas } from "../model/object-model";
import { requireAllowed } from "../model/protection";
import { conditionalFormatClass } from "./conditional-format";

/** `Excel.ConditionalFormatCollection`: the rules that touch a range, first in priority first. */
export function conditionalFormatCollectionClass(model: ObjectModel): ApiClass<SheetAreas> {
  const conditionalFormat = conditionalFormatClass(model);
  const find = ({ sheet, areas }: SheetAreas, id: string) =>
    rulesIn(sheet, areas).some(({ cfId }) => cfId === id) ? conditionalFormat({ sheet, id }) : null;
  const existing = (target: SheetAreas, id: string | undefined) => {
    const found = id === undefined ? null : find(target, id);
    if (found === null) {
      throw new HostError("ItemNotFound");
    }
    return found;
  };
  return apiClass<SheetAreas>({
    name: "ConditionalFormatCollection",
    items: ({ sheet, areas }) =>
      rulesIn(sheet, areas).map(({ cfId }) => conditionalFormat({ sheet, id: cfId })),
    item: (target, args) => existing(target, args.text(0)),
    methods: {
      Add: ({ sheet, areas }, args) => {
        requireAllowed(sheet, "allowFormatCells");
        const type = args.text(0);
        if (type !== "Custom") {
          throw new HostError("ApiNotImplemented", `ConditionalFormatCollection.add("${type}")`);
        }
        return conditionalFormat({ sheet, id: addCustomRule(sheet, areas) });
      },
      ClearAll: ({ sheet, areas }) => {
        requireAllowed(sheet, "allowFormatCells");
        clearRules(sheet, areas);
        return null;
      },
      GetCount: ({ sheet, areas }) => rulesIn(sheet, areas).length,
      GetItem: (target, args) => existing(target, args.text(0)),
      GetItemAt: (target, args) =>
        existing(target, rulesIn(target.sheet, target.areas)[args.integer(0)]?.cfId),
      GetItemOrNullObject: (target, args) => find(target, args.text(0)) ?? NULL_OBJECT,
    },
  });
}
