import { apiClass, NULL_OBJECT, type ApiClass } from "../api-class";
import { HostError } from "../host-error";
import { freeze, frozenArea } from "../model/freeze";
import type { ObjectModel } from "../model/object-model";
import type { Sheet } from "../model/sheet";
import { argumentArea } from "./argument-area";

/** `Excel.WorksheetFreezePanes` */
export function worksheetFreezePanesClass(model: ObjectModel): ApiClass<Sheet> {
  return apiClass<Sheet>({
    name: "WorksheetFreezePanes",
    methods: {
      FreezeAt: (sheet, args) => {
        const { top, left, bottom, right } = argumentArea(model, sheet, args);
        if (top !== 0 || left !== 0) {
          throw new HostError("ApiNotImplemented", "WorksheetFreezePanes.freezeAt beyond A1");
        }
        freeze(sheet, bottom + 1, right + 1);
        return null;
      },
      FreezeColumns: (sheet, args) => {
        freeze(sheet, 0, args.integerOr(0, 1));
        return null;
      },
      FreezeRows: (sheet, args) => {
        freeze(sheet, args.integerOr(0, 1), 0);
        return null;
      },
      GetLocation: (sheet) => {
        const area = frozenArea(sheet);
        if (area === null) {
          throw new HostError("ItemNotFound");
        }
        return model.range({ sheet, area });
      },
      GetLocationOrNullObject: (sheet) => {
        const area = frozenArea(sheet);
        return area === null ? NULL_OBJECT : model.range({ sheet, area });
      },
      Unfreeze: (sheet) => {
        freeze(sheet, 0, 0);
        return null;
      },
    },
  });
}
