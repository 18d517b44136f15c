import { areaAt, columnCount, rowCount } from "../model/grid";
import type { ApiClassDefinition } from "../api-class";
import type { Arguments } from "../api-object";
import type { Json, JsonObject } from "../batch";
import { HostError } from "../host-error";
import type { SheetArea } from "../model/selection";
import { fullAddress } from "../model/sheet-address";
import type { Sheet } from "../model/sheet";
import { isColumnHidden, isRowHidden } from "../model/visibility";
import type { Area } from "../../../sheet/address";

type Definition = ApiClassDefinition<SheetArea>;
type Properties = Readonly<Record<string, (sheet: Sheet, area: Area) => Json>>;

const address = (sheet: Sheet, area: Area): string => fullAddress(sheet, area);

const ROW_PROPERTIES: Properties = {
  address,
  rowHidden: (sheet, { top }) => isRowHidden(sheet, top),
  rowIndex: (_sheet, { top }) => top,
};

const COLUMN_PROPERTIES: Properties = {
  address,
  columnHidden: (sheet, { left }) => isColumnHidden(sheet, left),
  columnIndex: (_sheet, { left }) => left,
};

/** Properties of many rows or columns in one answer, a plain object each. */
export const rangeProperties = {
  GetColumnProperties: ({ sheet, area }, args) =>
    Array.from({ length: columnCount(area) }, (_, i) =>
      pick(COLUMN_PROPERTIES, args, sheet, areaAt(area.top, area.left + i, rowCount(area), 1)),
    ),
  GetRowProperties: ({ sheet, area }, args) =>
    Array.from({ length: rowCount(area) }, (_, i) =>
      pick(ROW_PROPERTIES, args, sheet, areaAt(area.top + i, area.left, 1, columnCount(area))),
    ),
} satisfies Definition["methods"];

/** The properties that the first argument asks for: `{ rowHidden: true }`. */
function pick(properties: Properties, args: Arguments, sheet: Sheet, area: Area): JsonObject {
  const answer: Record<string, Json> = {};
  for (const name of wantedNames(args.value(0))) {
    const read = properties[name];
    if (read === undefined) {
      throw new HostError("ApiNotImplemented", name);
    }
    answer[name] = read(sheet, area);
  }
  return answer;
}

function wantedNames(options: Json): string[] {
  if (options === null || typeof options !== "object") {
    throw new HostError("InvalidArgument");
  }
  return Object.entries(options)
    .filter(([, wanted]) => wanted !== false)
    .map(([name]) => name);
}
