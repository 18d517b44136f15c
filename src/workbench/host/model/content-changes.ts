import {
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { Area } from "../../../sheet/address";
import { isCommand, isRecalculation } from "./engine-commands";
import { entireLines, lineChangeOf } from "./engine-line-changes";
import { boundingArea, fromEngineRange } from "./grid";
import type { Axis, LineChange } from "./line-change";

/** Cells of a sheet whose content has changed. */
export interface ContentChange {
  readonly sheetId: string;
  readonly area: Area;
  /** `Excel.DataChangeType` */
  readonly changeType: string;
}

/** Parts of a cell whose change is a change of content; the rest is format. */
const CONTENT_KEYS = ["v", "f", "p", "si"] as const satisfies readonly (keyof ICellData)[];

/** What the engine writes within these are formulas that follow the cells they refer to. */
const REFERENCE_SHIFTS: ReadonlySet<string> = new Set(
  [
    InsertRowByRangeCommand,
    InsertColByRangeCommand,
    RemoveRowByRangeCommand,
    RemoveColByRangeCommand,
  ].map(({ id }) => id),
);

/** `Excel.DataChangeType` of rows and columns that come or go. */
const LINE_CHANGE_TYPES = {
  rows: { insert: "RowInserted", delete: "RowDeleted" },
  columns: { insert: "ColumnInserted", delete: "ColumnDeleted" },
} as const satisfies Record<Axis, Record<LineChange["kind"], string>>;

/** What a command of the engine has changed. As in Excel, a recalculated result is not a change. */
export function contentChanges(
  command: ICommandInfo,
  options: IExecutionOptions | undefined,
): ContentChange[] {
  if (isCommand(command, SetRangeValuesMutation) && command.params !== undefined) {
    const { subUnitId, cellValue, trigger } = command.params;
    return isRecalculation(options) || REFERENCE_SHIFTS.has(trigger ?? "")
      ? []
      : edited(subUnitId, cellValue);
  }
  if (isCommand(command, MoveRangeMutation) && command.params !== undefined) {
    const { from, to } = command.params;
    return [from, to].flatMap(({ subUnitId, value }) => edited(subUnitId, value));
  }
  const lines = lineChangeOf(command);
  if (lines !== null) {
    const { axis, kind, first, count } = lines.change;
    const area = entireLines(axis, first, count);
    return [{ sheetId: lines.sheetId, area, changeType: LINE_CHANGE_TYPES[axis][kind] }];
  }
  return isCommand(command, MoveRowsMutation) || isCommand(command, MoveColsMutation)
    ? moved(command.params)
    : [];
}

/** The smallest area over all cells whose content was written. */
function edited(
  sheetId: string,
  cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined,
): ContentChange[] {
  const areas: Area[] = [];
  new ObjectMatrix<Nullable<ICellData>>(cells ?? {}).forValue((row, column, cell) => {
    if (!cell || CONTENT_KEYS.some((key) => key in cell)) {
      areas.push({ top: row, left: column, bottom: row, right: column });
    }
  });
  const [first, ...others] = areas;
  return first === undefined
    ? []
    : [{ sheetId, area: boundingArea([first, ...others]), changeType: "RangeEdited" }];
}

function moved(
  move: { subUnitId: string; sourceRange: IRange; targetRange: IRange } | undefined,
): ContentChange[] {
  if (move === undefined) {
    return [];
  }
  const area = boundingArea([fromEngineRange(move.sourceRange), fromEngineRange(move.targetRange)]);
  return [{ sheetId: move.subUnitId, area, changeType: "RangeEdited" }];
}
