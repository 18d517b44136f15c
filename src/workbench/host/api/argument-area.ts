import type { Area } from "../../../sheet/address";
import type { Arguments } from "../api-object";
import { HostError } from "../host-error";
import type { ObjectModel } from "../model/object-model";
import type { Sheet } from "../model/sheet";
import { addressedArea, addressedAreas } from "../model/sheet-address";

/**
 * The area that a first argument stands for: a range of the sheet, or an address.
 * @throws HostError when it is none, or lies on another sheet.
 */
export function argumentArea(model: ObjectModel, sheet: Sheet, args: Arguments): Area {
  const object = args.object(0);
  return object === null
    ? addressedArea(sheet, args.text(0))
    : only(argumentAreas(model, sheet, args));
}

/** The areas that a first argument stands for: one range, several, or addresses. */
export function argumentAreas(model: ObjectModel, sheet: Sheet, args: Arguments): readonly Area[] {
  const object = args.object(0);
  if (object === null) {
    return addressedAreas(sheet, args.text(0));
  }
  const range = model.areasOf(object);
  if (range?.sheet.id !== sheet.id) {
    throw new HostError("InvalidArgument");
  }
  return range.areas;
}

function only([area, ...others]: readonly Area[]): Area {
  if (area === undefined || others.length > 0) {
    throw new HostError("InvalidArgument");
  }
  return area;
}
