import { apiClass, NULL_OBJECT, type ApiClass } from "../api-class";
import type { ApiObject } from "../api-object";
import { HostError } from "../host-error";
import { filterOf, setFilter } from "../model/auto-filter";
import type { ObjectModel } from "../model/object-model";
import type { Sheet } from "../model/sheet";
import { argumentArea } from "./argument-area";
import { required } from "./required";

/** `Excel.AutoFilter`, without criteria: the grid hides no rows. */
export function autoFilterClass(model: ObjectModel): ApiClass<Sheet> {
  const range = (sheet: Sheet): ApiObject | null => {
    const area = filterOf(sheet);
    return area && model.range({ sheet, area });
  };
  return apiClass<Sheet>({
    name: "AutoFilter",
    scalars: {
      Enabled: (sheet) => filterOf(sheet) !== null,
      IsDataFiltered: () => false,
    },
    methods: {
      Apply: (sheet, args) => {
        if (args.value(1) !== null || args.value(2) !== null) {
          throw new HostError("ApiNotImplemented", "AutoFilter.apply with criteria");
        }
        setFilter(sheet, argumentArea(model, sheet, args));
        return null;
      },
      GetRange: (sheet) => required(range(sheet)),
      GetRangeOrNullObject: (sheet) => range(sheet) ?? NULL_OBJECT,
      Remove: (sheet) => {
        setFilter(sheet, null);
        return null;
      },
    },
  });
}
