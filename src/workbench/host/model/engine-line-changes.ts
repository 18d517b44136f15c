import type { ICommandInfo } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import type { Area } from "../../../sheet/address";
import { isCommand } from "./engine-commands";
import { fromEngineRange, WHOLE_SHEET } from "./grid";
import { spanOf, withSpan, type Axis, type LineChange } from "./line-change";

/** How the engine calls entire rows and columns that come and go. */
export const LINE_MUTATIONS = {
  rows: { insert: InsertRowMutation, delete: RemoveRowMutation },
  columns: { insert: InsertColMutation, delete: RemoveColMutation },
} as const;

/** Rows or columns that have come or gone on a sheet. */
export interface SheetLineChange {
  readonly sheetId: string;
  readonly change: LineChange;
}

/** What a command of the engine did to entire rows or columns, whoever gave it; null for any other command. */
export function lineChangeOf(command: ICommandInfo): SheetLineChange | null {
  for (const axis of ["rows", "columns"] as const) {
    for (const kind of ["insert", "delete"] as const) {
      const mutation = LINE_MUTATIONS[axis][kind];
      if (isCommand(command, mutation) && command.params !== undefined) {
        const { subUnitId, range } = command.params;
        const { first, last } = spanOf(fromEngineRange(range), axis);
        return { sheetId: subUnitId, change: { axis, kind, first, count: last - first + 1 } };
      }
    }
  }
  return null;
}

/** The entire lines from one to another. */
export function entireLines(axis: Axis, first: number, count: number): Area {
  return withSpan(WHOLE_SHEET, axis, { first, last: first + count - 1 });
}
