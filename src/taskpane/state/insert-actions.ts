import { attempt } from "../../commands/attempt";
import type { Inserted } from "../../excel/insertion";
import type { Validation } from "../../commands/validate-open-workbook";
import type { Checking } from "./checking";
import { failed, type PaneContext } from "./pane-context";

/** Forms for a workbook that has none to check. */
export interface InsertActions {
  /** Inserts a blank form; the page of forms shows the result. */
  readonly insertBlank: () => Promise<void>;
  /** Inserts the example, validates, and shows what was found in it. */
  readonly insertExample: () => Promise<void>;
}

export function insertActions(
  { ports, dispatch, turns }: PaneContext,
  { checkAgain }: Checking,
): InsertActions {
  const insert = (
    name: string,
    insertion: () => Promise<Inserted>,
    onInserted: (inserted: Inserted) => void | Promise<void>,
  ) =>
    turns.takeOnce(name, async () => {
      dispatch({ type: "inserting" });
      const inserted = await attempt(insertion, (code) => {
        dispatch(failed(code));
      });
      if (inserted !== null) {
        await onInserted(inserted);
      }
    });

  return {
    insertBlank: () =>
      insert("insert-blank", ports.insertBlank, (insertion) => {
        dispatch({ type: "form-inserted", insertion });
      }),
    insertExample: () =>
      insert("insert-example", ports.insertExample, async ({ sheet, undo }) => {
        const validation = await checkAgain({ kind: "example-inserted", sheet, undo });
        const index = validation === null ? -1 : declarationOn(sheet, validation);
        if (index >= 0) {
          dispatch({ type: "declaration-chosen", index });
        }
      }),
  };
}

/** Index of the declaration on a sheet among those of a validation; -1 where there is none. */
function declarationOn(sheet: string, { checked }: Validation): number {
  return checked.status === "checked"
    ? checked.declarations.findIndex(({ declaration }) => declaration.sheet === sheet)
    : -1;
}
