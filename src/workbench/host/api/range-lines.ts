import type { ApiClassDefinition } from "../api-class";
import { HostError } from "../host-error";
import { changeLines } from "../model/change-lines";
import { isEntireColumn, isEntireRow } from "../model/grid";
import { spanOf, type Axis, type LineChange } from "../model/line-change";
import type { ObjectModel } from "../model/object-model";
import { requireRoomFor, requireLineChange } from "../model/require-line-change";
import type { SheetArea } from "../model/selection";

type Definition = ApiClassDefinition<SheetArea>;

/** `Excel.InsertShiftDirection` and `Excel.DeleteShiftDirection` of entire rows and columns. */
const SHIFTS = {
  insert: { rows: "Down", columns: "Right" },
  delete: { rows: "Up", columns: "Left" },
} as const satisfies Record<LineChange["kind"], Record<Axis, string>>;

/** Entire rows and columns that are inserted and deleted. */
export function rangeLines(model: ObjectModel): NonNullable<Definition["methods"]> {
  return {
    Delete: ({ sheet, area }, args) => {
      const change = lineChange("delete", area, args.text(0));
      requireLineChange(sheet, change);
      changeLines(sheet, change);
      return null;
    },
    Insert: ({ sheet, area }, args) => {
      const place = area;
      const change = lineChange("insert", area, args.text(0));
      requireLineChange(sheet, change);
      requireRoomFor(sheet, change);
      changeLines(sheet, change);
      // The range that was asked has moved on; what is handed out lies where it was.
      return model.range({ sheet, area: place });
    },
  };
}

/** @throws HostError when the area does not consist of entire rows or columns, or does not shift this way. */
function lineChange(kind: LineChange["kind"], area: SheetArea["area"], shift: string): LineChange {
  const axis = axisOf(area);
  if (axis === null) {
    throw new HostError("ApiNotImplemented", `Range.${kind}("${shift}") of a part of rows`);
  }
  if (shift !== SHIFTS[kind][axis]) {
    throw new HostError("InvalidArgument", shift);
  }
  const { first, last } = spanOf(area, axis);
  return { axis, kind, first, count: last - first + 1 };
}

/** Null for a part of rows or columns, and for the whole sheet. */
function axisOf(area: SheetArea["area"]): Axis | null {
  if (isEntireRow(area) === isEntireColumn(area)) {
    return null;
  }
  return isEntireRow(area) ? "rows" : "columns";
}
