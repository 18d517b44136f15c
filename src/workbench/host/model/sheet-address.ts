import type { Area } from "../../../sheet/address";
import { HostError } from "../host-error";
import { areaAddress, parseArea, sheetPrefix, splitSheetName } from "./grid";
import type { SheetArea } from "./selection";
import type { Sheet } from "./sheet";
import { findSheet } from "./sheets";

/** Excel refuses longer lists of addresses. */
const ADDRESS_LIMIT = 8192;

/** The area of an address. @throws HostError when it is not an address, or names another sheet. */
export function addressedArea(sheet: Sheet, address: string): Area {
  const { sheet: named, local } = splitSheetName(address);
  if (named !== null && findSheet(sheet.book, named)?.id !== sheet.id) {
    throw new HostError("InvalidArgument", address);
  }
  return parseArea(local);
}

/** A range by its address, which may name another sheet. @throws HostError when there is no such range. */
export function addressedRange(sheet: Sheet, address: string): SheetArea {
  const { sheet: named, local } = splitSheetName(address);
  const found = named === null ? sheet : findSheet(sheet.book, named);
  if (found === null) {
    throw new HostError("InvalidArgument", address);
  }
  return { sheet: found, area: parseArea(local) };
}

/** The areas of a list such as `A1,C3:D4`. @throws HostError when one is not an address. */
export function addressedAreas(sheet: Sheet, addresses: string): Area[] {
  if (addresses.length > ADDRESS_LIMIT) {
    throw new HostError("InvalidArgument", `More than ${ADDRESS_LIMIT} characters.`);
  }
  return addresses.split(",").map((address) => addressedArea(sheet, address.trim()));
}

/** The address with the sheet's name, as `Range.address` gives it. */
export function fullAddress(sheet: Sheet, area: Area): string {
  return `${sheetPrefix(sheet.name)}${areaAddress(area)}`;
}
