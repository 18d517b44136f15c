import { ExcelProblem } from "../../excel/excel-problem";
import type { CellAddress } from "../../sheet/address";
import type { PanePorts } from "../ports";
import type { PaneEvent, ProblemCode } from "./pane-state";

/** What the user can make the pane do. */
export interface PaneActions {
  readonly validate: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  readonly goToCell: (sheet: string, cell: CellAddress) => Promise<void>;
  readonly chooseDeclaration: (index: number) => void;
  readonly chooseEntry: (id: string) => void;
  readonly closeNotice: () => void;
}

/**
 * The actions over these ports; what comes of them is dispatched. What Excel objects to becomes a
 * notice; a defect of ours becomes a notice too and is thrown on, for whoever looks for it.
 */
export function paneActions(ports: PanePorts, dispatch: (event: PaneEvent) => void): PaneActions {
  const attempt = async (action: () => Promise<void>, failed: (code: ProblemCode) => void) => {
    try {
      await action();
    } catch (error) {
      if (error instanceof ExcelProblem) {
        failed(error.code);
      } else {
        failed("internal");
        throw error;
      }
    }
  };
  const stop = (code: ProblemCode) => {
    dispatch({ type: "failed", code });
  };
  return {
    validate() {
      dispatch({ type: "validating" });
      return attempt(async () => {
        dispatch({ type: "validated", validation: await ports.validate() });
      }, stop);
    },
    clearMarks() {
      dispatch({ type: "clearing" });
      return attempt(async () => {
        dispatch({ type: "cleared", clearing: await ports.clearMarks() });
      }, stop);
    },
    goToCell(sheet, cell) {
      const tell = (code: ProblemCode) => {
        dispatch({ type: "noticed", notice: { kind: "problem", code } });
      };
      return attempt(async () => {
        const arrival = await ports.goToCell(sheet, cell);
        if (arrival !== "shown") {
          dispatch({ type: "noticed", notice: { kind: arrival, sheet } });
        }
      }, tell);
    },
    chooseDeclaration(index) {
      dispatch({ type: "declaration-chosen", index });
    },
    chooseEntry(id) {
      dispatch({ type: "entry-chosen", id });
    },
    closeNotice() {
      dispatch({ type: "notice-closed" });
    },
  };
}
