import type { ApiClassDefinition } from "../api-class";
import type { Arguments } from "../api-object";
import type { Json, JsonObject } from "../batch";
import { HostError } from "../host-error";
import type { BorderIndex } from "../model/border-sides";
import { areaAt, cellCount, columnCount, rowCount } from "../model/grid";
import type { SheetAreas } from "../model/object-model";
import { CELL_LIMIT } from "../model/read-cells";
import type { SheetArea } from "../model/selection";
import { fullAddress } from "../model/sheet-address";
import { isColumnHidden, isRowHidden } from "../model/visibility";
import { pickProperties, wantedProperties } from "./pick-properties";
import { rangeBorder } from "./range-border";
import { rangeFormat } from "./range-format";

type Definition = ApiClassDefinition<SheetArea>;
/** Each answers for one row, column or cell; its argument says what is wanted. */
type Properties = Readonly<Record<string, (place: SheetArea, wanted: Json) => Json>>;

const COMMON: Properties = {
  address: ({ sheet, area }) => fullAddress(sheet, area),
  addressLocal: ({ sheet, area }) => fullAddress(sheet, area),
  format: ({ sheet, area }, wanted) => formatProperties({ sheet, areas: [area] }, wanted),
};

const ROW_PROPERTIES: Properties = {
  ...COMMON,
  rowHidden: ({ sheet, area }) => isRowHidden(sheet, area.top),
  rowIndex: ({ area }) => area.top,
};

const COLUMN_PROPERTIES: Properties = {
  ...COMMON,
  columnHidden: ({ sheet, area }) => isColumnHidden(sheet, area.left),
  columnIndex: ({ area }) => area.left,
};

/** `Excel.CellBorderCollection` names the sides of a cell otherwise than a range's borders. */
const CELL_BORDERS = {
  bottom: "EdgeBottom",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
} as const satisfies Record<string, BorderIndex>;

/** Properties of many rows, columns or cells in one answer, a plain object each. */
export const rangeProperties = {
  GetCellProperties: ({ sheet, area }, args) => {
    if (cellCount(area) > CELL_LIMIT) {
      throw new HostError("OperationCellsExceedLimit");
    }
    return Array.from({ length: rowCount(area) }, (_, i) =>
      Array.from({ length: columnCount(area) }, (__, j) =>
        pick(COMMON, args, { sheet, area: areaAt(area.top + i, area.left + j, 1, 1) }),
      ),
    );
  },
  GetColumnProperties: ({ sheet, area }, args) =>
    Array.from({ length: columnCount(area) }, (_, i) => {
      const column = areaAt(area.top, area.left + i, rowCount(area), 1);
      return pick(COLUMN_PROPERTIES, args, { sheet, area: column });
    }),
  GetRowProperties: ({ sheet, area }, args) =>
    Array.from({ length: rowCount(area) }, (_, i) => {
      const row = areaAt(area.top + i, area.left, 1, columnCount(area));
      return pick(ROW_PROPERTIES, args, { sheet, area: row });
    }),
} satisfies Definition["methods"];

/** The properties that the first argument asks for. */
function pick(properties: Properties, args: Arguments, place: SheetArea): JsonObject {
  const answer: Record<string, Json> = {};
  for (const [name, wanted] of wantedProperties(args.value(0))) {
    const read = properties[name];
    if (read === undefined) {
      throw new HostError("ApiNotImplemented", name);
    }
    answer[name] = read(place, wanted);
  }
  return answer;
}

function formatProperties(range: SheetAreas, wanted: Json): JsonObject {
  const names = wantedProperties(wanted);
  const borders = names.find(([name]) => name === "borders")?.[1];
  const others = Object.fromEntries(names.filter(([name]) => name !== "borders"));
  return {
    ...pickProperties(rangeFormat(range), others),
    ...(borders !== undefined && { borders: borderProperties(range, borders) }),
  };
}

function borderProperties(range: SheetAreas, wanted: Json): JsonObject {
  return Object.fromEntries(
    Object.entries(CELL_BORDERS).map(([side, index]) => [
      side,
      pickProperties(rangeBorder({ range, index }), wanted),
    ]),
  );
}
