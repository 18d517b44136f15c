import type { ApiObject, Arguments } from "../api-object";
import type { Area } from "../../../sheet/address";
import { NULL_OBJECT, type ApiClassDefinition } from "../api-class";
import { HostError } from "../host-error";
import {
  areaAt,
  boundingArea,
  cellCount,
  columnCount,
  COLUMN_COUNT,
  intersection,
  isEntireColumn,
  isEntireRow,
  ROW_COUNT,
  rowCount,
} from "../model/grid";
import type { ObjectModel } from "../model/object-model";
import type { SheetArea } from "../model/selection";
import { addressedArea, fullAddress } from "../model/sheet-address";

type Definition = ApiClassDefinition<SheetArea>;

/** Excel counts up to here and answers -1 beyond. */
const COUNT_LIMIT = 2 ** 31 - 1;

/** Where a range lies. */
export const rangeGeometry = {
  Address: ({ sheet, area }) => fullAddress(sheet, area),
  AddressLocal: ({ sheet, area }) => fullAddress(sheet, area),
  CellCount: ({ area }) => (cellCount(area) > COUNT_LIMIT ? -1 : cellCount(area)),
  ColumnCount: ({ area }) => columnCount(area),
  ColumnIndex: ({ area }) => area.left,
  IsEntireColumn: ({ area }) => isEntireColumn(area),
  IsEntireRow: ({ area }) => isEntireRow(area),
  RowCount: ({ area }) => rowCount(area),
  RowIndex: ({ area }) => area.top,
} satisfies Definition["scalars"];

/** Ranges beside, in and around a range. */
export function rangeNeighbours(model: ObjectModel): NonNullable<Definition["methods"]> {
  const other = ({ sheet }: SheetArea, args: Arguments): Area => {
    const object = args.object(0);
    const area =
      object === null ? addressedArea(sheet, args.text(0)) : inSheet(model, sheet, object);
    return area;
  };
  const at =
    (place: (area: Area, args: Arguments) => Area) =>
    (range: SheetArea, args: Arguments): ApiObject =>
      model.range({ sheet: range.sheet, area: place(range.area, args) });

  return {
    GetBoundingRect: (range, args) =>
      model.range({ sheet: range.sheet, area: boundingArea([range.area, other(range, args)]) }),
    GetCell: at((area, args) =>
      areaAt(area.top + args.integer(0), area.left + args.integer(1), 1, 1),
    ),
    GetColumn: at((area, args) => areaAt(area.top, area.left + args.integer(0), rowCount(area), 1)),
    GetEntireColumn: at((area) => areaAt(0, area.left, ROW_COUNT, columnCount(area))),
    GetEntireRow: at((area) => areaAt(area.top, 0, rowCount(area), COLUMN_COUNT)),
    GetIntersection: (range, args) => {
      const area = intersection(range.area, other(range, args));
      if (area === null) {
        throw new HostError("ItemNotFound");
      }
      return model.range({ sheet: range.sheet, area });
    },
    GetIntersectionOrNullObject: (range, args) => {
      const area = intersection(range.area, other(range, args));
      return area === null ? NULL_OBJECT : model.range({ sheet: range.sheet, area });
    },
    GetLastCell: at((area) => areaAt(area.bottom, area.right, 1, 1)),
    GetLastColumn: at((area) => areaAt(area.top, area.right, rowCount(area), 1)),
    GetLastRow: at((area) => areaAt(area.bottom, area.left, 1, columnCount(area))),
    GetOffsetRange: at((area, args) =>
      areaAt(
        area.top + args.integer(0),
        area.left + args.integer(1),
        rowCount(area),
        columnCount(area),
      ),
    ),
    GetAbsoluteResizedRange: at((area, args) =>
      areaAt(area.top, area.left, args.integer(0), args.integer(1)),
    ),
    GetResizedRange: at((area, args) =>
      areaAt(
        area.top,
        area.left,
        rowCount(area) + args.integer(0),
        columnCount(area) + args.integer(1),
      ),
    ),
    GetRow: at((area, args) => areaAt(area.top + args.integer(0), area.left, 1, columnCount(area))),
    _ValidateArraySize: ({ area }, args) => {
      if (args.integer(0) !== rowCount(area) || args.integer(1) !== columnCount(area)) {
        throw new HostError("InvalidArgument", "The array does not have the size of the range.");
      }
      return null;
    },
  };
}

function inSheet(model: ObjectModel, sheet: SheetArea["sheet"], object: ApiObject): Area {
  const target = model.areaOf(object);
  if (target?.sheet.id !== sheet.id) {
    throw new HostError("InvalidArgument");
  }
  return target.area;
}
