import type { ApiObject } from "../api-object";
import type { Area } from "../../../sheet/address";
import type { LiveRange } from "./live-ranges";
import type { SheetArea } from "./selection";
import type { Sheet } from "./sheet";

/** Several areas of one sheet. */
export interface SheetAreas {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/**
 * Makes the objects that classes of the object model hand to each other.
 * A range knows its worksheet and a worksheet its ranges: each class gets this instead of the other.
 */
export interface ObjectModel {
  readonly worksheet: (sheet: Sheet) => ApiObject;
  readonly range: (area: SheetArea) => ApiObject;
  readonly rangeAreas: (areas: SheetAreas) => ApiObject;
  /** The area that a Range object stands for; undefined for an object of another class. */
  readonly areaOf: (range: ApiObject) => LiveRange | undefined;
  /** The areas that a Range or RangeAreas object stands for; undefined for an object of another class. */
  readonly areasOf: (range: ApiObject) => LiveRange | undefined;
}
