import { toRangeAddress, type RangeAddress } from "../sheet/address";
import type { SheetPicture } from "../sheet/sheet-picture";

/** A sheet of which only a part was examined, because its used range is too large. */
export interface PartlyExaminedSheet {
  readonly sheet: string;
  readonly examined: RangeAddress;
  readonly used: RangeAddress;
}

/** The part of a sheet that was examined, if not the whole of it; else nothing. */
export function partlyExaminedSheet(picture: SheetPicture): readonly PartlyExaminedSheet[] {
  const { name, usedArea, origin, rowCount, columnCount } = picture;
  if (usedArea === null) {
    return [];
  }
  const examined = toRangeAddress({
    top: origin.row,
    left: origin.column,
    bottom: origin.row + rowCount - 1,
    right: origin.column + columnCount - 1,
  });
  return [{ sheet: name, examined, used: toRangeAddress(usedArea) }];
}
