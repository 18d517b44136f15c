import type { ProblemCode } from "../../commands/outcome";
import type { Validation } from "../../commands/validate-open-workbook";
import type { CellAddress } from "../../sheet/address";
import { attempt } from "../../commands/attempt";
import type { CheckPorts } from "../ports";
import type { Declaration } from "../../declaration/declaration";
import type { Acceptance } from "../../review/acceptance/acceptance";
import type { Correction, Finding } from "../../rules/finding";
import type { ListFilter } from "../view/list-filter";
import { onceItSucceeds } from "./once-it-succeeds";
import { isDone, type DoneUndo, type Notice, type PaneEvent } from "./pane-state";
import type { Turns } from "./turns";

/** What the user can make the pane do. One thing is done after the other; what is asked for twice is done once. */
export interface PaneActions {
  /** Begins to watch the workbook and the ribbon; to be called once. */
  readonly start: () => Promise<void>;
  /** Validates, after what is at work. */
  readonly validate: () => Promise<void>;
  /**
   * Validates again behind the user's work: nothing but the result is told. Where Excel cannot do it now, since a cell is being
   * edited, say, the result stays as it was.
   */
  readonly update: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  readonly goToCell: (sheet: string, cell: CellAddress) => Promise<void>;
  /** Writes a correction into its cell, and validates again. */
  readonly correct: (declaration: Declaration, correction: Correction) => Promise<void>;
  /**
   * Takes the last correction back, and validates again; or removes the example's sheet, unless something was changed on it
   * since. Where Excel refuses, it can be tried again.
   */
  readonly undo: (undo: DoneUndo) => Promise<void>;
  /** Stores that a finding is accepted and why, and validates again. @returns whether it is stored */
  readonly accept: (finding: Finding, declaration: Declaration, reason: string) => Promise<boolean>;
  readonly withdraw: (acceptance: Acceptance) => Promise<void>;
  /** Inserts a blank form; the page of forms tells what came of it. */
  readonly insertBlank: () => Promise<void>;
  /** Inserts the example, validates, and shows what was found in it. */
  readonly insertExample: () => Promise<void>;
  /** Runs the self-check, which would be judged along with the workbook: nothing else is done meanwhile. */
  readonly checkItself: (run: () => Promise<void>) => Promise<void>;
  readonly chooseDeclaration: (index: number) => void;
  readonly chooseEntry: (id: string) => void;
  readonly filterList: (filter: ListFilter) => void;
  readonly closeNotice: () => void;
}

/** Problems at the start that leave nothing to be done. */
const HOPELESS: ReadonlySet<ProblemCode> = new Set(["not-in-excel", "too-old"]);

/**
 * The actions over these ports; what comes of them is dispatched. What Excel objects to becomes a
 * notice; a defect of ours becomes a notice too and is thrown on, for whoever looks for it.
 * @param turns those of the whole pane
 */
export function paneActions(
  ports: CheckPorts,
  dispatch: (event: PaneEvent) => void,
  { take, takeOnce }: Turns,
): PaneActions {
  const failed = (code: ProblemCode) => {
    dispatch({ type: "failed", code });
  };
  const tell = (code: ProblemCode) => {
    dispatch({ type: "noticed", notice: { kind: "problem", code } });
  };
  const tellNotWatching = (code: ProblemCode) => {
    if (HOPELESS.has(code)) {
      tell(code);
    } else {
      dispatch({ type: "noticed", notice: { kind: "not-watching" } });
    }
  };

  const watches = [
    onceItSucceeds(() =>
      ports.watchChanges((change) => {
        dispatch({ type: "changed", change });
      }),
    ),
    onceItSucceeds(() =>
      ports.watchCommands((outcome) => {
        dispatch({ type: "ribbon-command", outcome });
      }),
    ),
  ];
  /** Begins each watch that has not begun. */
  const watch = () => watches.map((begin) => attempt(begin, tellNotWatching));

  const validate = async (onProblem = failed): Promise<Validation | null> => {
    dispatch({ type: "validating" });
    // A workbook that cannot be watched can be validated all the same; what is a defect of ours was thrown on at the start.
    await Promise.allSettled(watch());
    return attempt(async () => {
      const validation = await ports.validate();
      dispatch({ type: "validated", validation });
      return validation;
    }, onProblem);
  };
  /** What was done is seen in a new result, and told beside it; where there is none, that is told instead, and it can be taken back all the same. */
  const checkAgain = async (notice: Notice): Promise<Validation | null> => {
    const validation = await validate((code) => {
      failed(code);
      if (isDone(notice)) {
        dispatch({ type: "noticed", notice: { kind: "unchecked", code, done: notice } });
      }
    });
    if (validation !== null) {
      dispatch({ type: "noticed", notice });
    }
    return validation;
  };
  const change = (
    name: string,
    action: () => Promise<Notice>,
    onProblem = failed,
    begun: "correcting" | "undoing" = "correcting",
  ) =>
    takeOnce(name, async () => {
      dispatch({ type: begun });
      const notice = await attempt(action, onProblem);
      if (notice !== null) {
        await checkAgain(notice);
      }
    });

  return {
    async start() {
      await Promise.all(watch());
    },
    validate() {
      // One that is at work may have begun before what it is asked for now.
      return take("validate", async () => {
        await validate();
      });
    },
    update() {
      return take("update", async () => {
        dispatch({ type: "updating" });
        await attempt(
          async () => {
            dispatch({ type: "validated", validation: await ports.update() });
          },
          (code) => {
            if (code === "internal") {
              failed(code);
            } else {
              dispatch({ type: "not-updated" });
            }
          },
        );
      });
    },
    correct(declaration, correction) {
      const { sheet } = declaration;
      const { cell } = correction;
      return change(`correct ${sheet}!${cell}`, async () => {
        const result = await ports.correct(declaration, correction);
        return result.status === "corrected"
          ? { kind: "corrected", sheet, cell, undo: result.undo }
          : result.status === "changed"
            ? { kind: "cell-changed", cell }
            : { kind: "sheet-missing", sheet };
      });
    },
    async accept(finding, declaration, reason) {
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
    withdraw(acceptance) {
      const { rule, sheet, field } = acceptance;
      return change(`withdraw ${rule} ${sheet}!${field}`, async () => {
        await ports.withdraw(acceptance);
        return { kind: "acceptance-withdrawn" };
      });
    },
    insertBlank() {
      return takeOnce("insert-blank", async () => {
        dispatch({ type: "inserting" });
        await attempt(async () => {
          dispatch({ type: "form-inserted", insertion: await ports.insertBlank() });
        }, failed);
      });
    },
    insertExample() {
      return takeOnce("insert-example", async () => {
        dispatch({ type: "inserting" });
        const inserted = await attempt(ports.insertExample, failed);
        if (inserted === null) {
          return;
        }
        const { sheet, undo } = inserted;
        const validation = await checkAgain({ kind: "example-inserted", sheet, undo });
        const index = validation === null ? -1 : declarationOn(sheet, validation);
        if (index >= 0) {
          dispatch({ type: "declaration-chosen", index });
        }
      });
    },
    undo(undo) {
      const { sheet, cell, change: made } = undo;
      const tellNotUndone = (code: ProblemCode) => {
        dispatch({ type: "noticed", notice: { kind: "not-undone", code, undo } });
      };
      if (cell === null) {
        return takeOnce("remove-example", async () => {
          await attempt(async () => {
            const isKept = (await ports.undo(made, false)) === "changed";
            if (!isKept) {
              dispatch({ type: "result-dropped" });
            }
            const kind = isKept ? "example-changed" : "example-removed";
            dispatch({ type: "noticed", notice: { kind } });
          }, tellNotUndone);
        });
      }
      const restore = async (): Promise<Notice> => {
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
      const onProblem = (code: ProblemCode) => {
        failed(code);
        tellNotUndone(code);
      };
      return change(`undo ${sheet}!${cell}`, restore, onProblem, "undoing");
    },
    clearMarks() {
      return takeOnce("clear", async () => {
        dispatch({ type: "clearing" });
        await attempt(async () => {
          dispatch({ type: "cleared", clearing: await ports.clearMarks() });
        }, failed);
      });
    },
    checkItself(run) {
      return takeOnce("self-check", async () => {
        dispatch({ type: "self-checking" });
        try {
          await run();
        } finally {
          dispatch({ type: "self-checked" });
        }
      });
    },
    // Changes nothing, and so waits for nothing.
    async goToCell(sheet, cell) {
      await attempt(async () => {
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
    filterList(filter) {
      dispatch({ type: "filtered", filter });
    },
    closeNotice() {
      dispatch({ type: "notice-closed" });
    },
  };
}

/** Where the declaration on a sheet stands among those of a validation; -1 where none does. */
function declarationOn(sheet: string, { checked }: Validation): number {
  return checked.status === "checked"
    ? checked.declarations.findIndex(({ declaration }) => declaration.sheet === sheet)
    : -1;
}
