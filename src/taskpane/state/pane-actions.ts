import { attempt } from "../../commands/attempt";
import type { CellAddress } from "../../sheet/address";
import type { CheckPorts } from "../ports";
import type { ListFilter } from "../view/list-filter";
import { changeActions, type ChangeActions } from "./change-actions";
import { checking } from "./checking";
import { insertActions, type InsertActions } from "./insert-actions";
import { failed, noticed, type PaneContext } from "./pane-context";
import type { PaneEvent } from "./pane-state";
import type { Turns } from "./turns";
import { watchWorkbook } from "./watch-workbook";

/** What the user can make the pane do. One thing is done after the other; what is asked for twice is done once. */
export interface PaneActions extends ChangeActions, InsertActions {
  /** Begins to watch the workbook and the ribbon; to be called once. */
  readonly start: () => Promise<void>;
  /** Validates, after what is at work. */
  readonly validate: () => Promise<void>;
  /**
   * Validates again while the user works on, and shows nothing but the result. Where Excel cannot do it now, since a cell is
   * being edited, say, the result stays as it was.
   */
  readonly update: () => Promise<void>;
  /** Rows were moved, which took marks away or did not: the result follows where there is one, or were marks. */
  readonly followRows: (unmarked: boolean) => void;
  readonly clearMarks: () => Promise<void>;
  readonly goToCell: (sheet: string, cell: CellAddress) => Promise<void>;
  /** Runs the self-check, which would be judged along with the workbook: nothing else is done meanwhile. */
  readonly checkItself: (run: () => Promise<void>) => Promise<void>;
  readonly chooseDeclaration: (index: number) => void;
  readonly chooseEntry: (id: string) => void;
  readonly filterList: (filter: ListFilter) => void;
  readonly closeNotice: () => void;
}

/**
 * The actions over these ports; their results are dispatched. What Excel objects to becomes a notice; a bug of our own becomes
 * a notice, too, and is rethrown.
 * @param turns those of the whole pane
 */
export function paneActions(
  ports: CheckPorts,
  dispatch: (event: PaneEvent) => void,
  turns: Turns,
): PaneActions {
  const context: PaneContext = { ports, dispatch, turns };
  const watch = watchWorkbook(context);
  const check = checking(context, watch);
  return {
    ...changeActions(context, check),
    ...insertActions(context, check),
    start: async () => {
      await Promise.all(watch());
    },
    validate: () =>
      // One that is at work may have begun before what it is asked for now.
      turns.take("validate", async () => {
        await check.validate();
      }),
    update: () => turns.take("update", check.update),
    followRows: (unmarked) => {
      dispatch({ type: "rows-moved", unmarked });
    },
    clearMarks: () =>
      turns.takeOnce("clear", async () => {
        dispatch({ type: "clearing" });
        await attempt(
          async () => {
            dispatch({ type: "cleared", clearing: await ports.clearMarks() });
          },
          (code) => {
            dispatch(failed(code));
          },
        );
      }),
    checkItself: (run) =>
      turns.takeOnce("self-check", async () => {
        dispatch({ type: "self-checking" });
        try {
          await run();
        } finally {
          dispatch({ type: "self-checked" });
        }
      }),
    // Changes nothing, and so waits for nothing.
    goToCell: async (sheet, cell) => {
      await attempt(
        async () => {
          const arrival = await ports.goToCell(sheet, cell);
          if (arrival !== "shown") {
            dispatch(noticed({ kind: arrival, sheet }));
          }
        },
        (code) => {
          dispatch(noticed({ kind: "problem", code }));
        },
      );
    },
    chooseDeclaration: (index) => {
      dispatch({ type: "declaration-chosen", index });
    },
    chooseEntry: (id) => {
      dispatch({ type: "entry-chosen", id });
    },
    filterList: (filter) => {
      dispatch({ type: "filtered", filter });
    },
    closeNotice: () => {
      dispatch({ type: "notice-closed" });
    },
  };
}
