import type { ApiClassDefinition } from "../api-class";
import type { Arguments } from "../api-object";
import { HostError } from "../host-error";
import { copyAll, copyFormats, copyTiles } from "../model/copy-range";
import type { LiveRange } from "../model/live-ranges";
import { hasMerges } from "../model/merges";
import type { ObjectModel } from "../model/object-model";
import { requireAllowed, requireUnprotected } from "../model/protection";
import type { SheetArea } from "../model/selection";
import { addressedRange } from "../model/sheet-address";

type Definition = ApiClassDefinition<LiveRange>;

/** Copying to a range: `Excel.RangeCopyType` All and Formats. */
export function rangeCopy(model: ObjectModel): NonNullable<Definition["methods"]> {
  return {
    CopyFrom: ({ sheet, area }, args) => {
      const source = sourceOf(model, sheet, args);
      const type = args.textOr(1, "All");
      if (args.flag(2) || args.flag(3)) {
        throw new HostError("ApiNotImplemented", "Range.copyFrom with skipBlanks or transpose");
      }
      const tiles = copyTiles(source.area, area);
      switch (type) {
        case "All":
          requireUnprotected(sheet);
          copyAll(source, sheet, tiles);
          break;
        case "Formats":
          requireAllowed(sheet, "allowFormatCells");
          if (hasMerges(source.sheet, [source.area]) || hasMerges(sheet, tiles)) {
            requireUnprotected(sheet);
          }
          copyFormats(source, sheet, tiles);
          break;
        default:
          throw new HostError("ApiNotImplemented", `Range.copyFrom "${type}"`);
      }
      sheet.book.forgetUndo();
      return null;
    },
  };
}

/** The range to copy from: an object, or an address that may name another sheet. */
function sourceOf(model: ObjectModel, sheet: LiveRange["sheet"], args: Arguments): SheetArea {
  const object = args.object(0);
  if (object === null) {
    return addressedRange(sheet, args.text(0));
  }
  const source = model.areaOf(object);
  if (source === undefined) {
    throw new HostError("ApiNotImplemented", `Range.copyFrom of ${object.className}`);
  }
  return source;
}
