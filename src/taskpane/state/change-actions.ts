import { attempt } from "../../commands/attempt";
import type { ProblemCode } from "../../commands/outcome";
import type { Declaration } from "../../declaration/declaration";
import type { Acceptance } from "../../review/acceptance/acceptance";
import type { Correction, Finding } from "../../rules/finding";
import type { CellAddress } from "../../sheet/address";
import type { Checking } from "./checking";
import { failed, noticed, type PaneContext } from "./pane-context";
import type { DoneUndo, Notice } from "./pane-state";

/** What changes a cell or an acceptance, and shows in a new result. */
export interface ChangeActions {
  /** Writes a correction into its cell, and validates again. */
  readonly correct: (declaration: Declaration, correction: Correction) => Promise<void>;
  /** Stores that a finding is accepted and why, and validates again. @returns whether it is stored */
  readonly accept: (finding: Finding, declaration: Declaration, reason: string) => Promise<boolean>;
  readonly withdraw: (acceptance: Acceptance) => Promise<void>;
  /**
   * Takes the last correction back, and validates again; or removes the example's sheet, unless something was changed on it
   * since. Where Excel refuses, it can be tried again.
   */
  readonly undo: (undo: DoneUndo) => Promise<void>;
}

export function changeActions(
  { ports, dispatch, turns }: PaneContext,
  { checkAgain }: Checking,
): ChangeActions {
  const fail = (code: ProblemCode): void => {
    dispatch(failed(code));
  };
  const change = (
    name: string,
    action: () => Promise<Notice>,
    onProblem = fail,
    begun: "correcting" | "undoing" = "correcting",
  ) =>
    turns.takeOnce(name, async () => {
      dispatch({ type: begun });
      const notice = await attempt(action, onProblem);
      if (notice !== null) {
        await checkAgain(notice);
      }
    });

  const restoreCell = async (
    { sheet, change: made }: DoneUndo,
    cell: CellAddress,
  ): Promise<Notice> => {
    switch (await ports.undo(made, false)) {
      case "undone":
        return { kind: "correction-undone", cell };
      case "gone":
        return { kind: "sheet-missing", sheet };
      case "changed":
      case "moved":
        return { kind: "cell-changed", cell };
    }
  };
  const removeExample = async ({ change: made }: DoneUndo): Promise<void> => {
    const isKept = (await ports.undo(made, false)) === "changed";
    if (!isKept) {
      dispatch({ type: "result-dropped" });
    }
    dispatch(noticed({ kind: isKept ? "example-changed" : "example-removed" }));
  };

  return {
    correct: (declaration, correction) => {
      const { sheet } = declaration;
      const { cell } = correction;
      return change(`correct ${sheet}!${cell}`, async () => {
        const result = await ports.correct(declaration, correction);
        switch (result.status) {
          case "corrected":
            return { kind: "corrected", sheet, cell, undo: result.undo };
          case "changed":
            return { kind: "cell-changed", cell };
          default:
            return { kind: "sheet-missing", sheet };
        }
      });
    },
    accept: async (finding, declaration, reason) => {
      let isStored = false;
      const name = `accept ${finding.rule} ${declaration.sheet}!${finding.field}`;
      await change(name, async () => {
        const outcome = await ports.accept(finding, declaration, reason);
        isStored = outcome.ok;
        return outcome.ok
          ? { kind: "accepted" }
          : { kind: "not-accepted", problem: outcome.problem };
      });
      return isStored;
    },
    withdraw: (acceptance) => {
      const { rule, sheet, field } = acceptance;
      return change(`withdraw ${rule} ${sheet}!${field}`, async () => {
        await ports.withdraw(acceptance);
        return { kind: "acceptance-withdrawn" };
      });
    },
    undo: (undo) => {
      const { sheet, cell } = undo;
      const notUndone = (code: ProblemCode): void => {
        dispatch(noticed({ kind: "not-undone", code, undo }));
      };
      if (cell === null) {
        return turns.takeOnce("remove-example", async () => {
          await attempt(() => removeExample(undo), notUndone);
        });
      }
      const onProblem = (code: ProblemCode): void => {
        fail(code);
        notUndone(code);
      };
      const name = `undo ${sheet}!${cell}`;
      return change(name, () => restoreCell(undo, cell), onProblem, "undoing");
    },
  };
}
