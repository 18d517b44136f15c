import { attempt } from "../../commands/attempt";
import { editionOf, printableEdition } from "../../editions/editions";
import type { FormUndo } from "../../excel/undo-change";
import { carryOver } from "../../template/carry-over";
import { NO_CONTENT, type FormContent } from "../../template/form-content";
import type { WantedRow } from "../../template/rows/row-place";
import type { Turns } from "../state/turns";
import { fittedEvent, insertionEvent } from "./forms-event";
import type { FormPorts } from "./form-ports";
import type { CarrySource, FormDraft, FormsActivity, FormsEvent } from "./forms-state";

/** What the user can make the pane do with forms. */
export interface FormsActions {
  /** @param moveDown makes room at the selected cell where something stands there */
  readonly insert: (
    draft: FormDraft,
    source: CarrySource | null,
    moveDown: boolean,
  ) => Promise<void>;
  readonly rebuild: () => Promise<void>;
  readonly addRow: (wanted: WantedRow) => Promise<void>;
  readonly askForCategory: () => Promise<void>;
  readonly fitHeights: () => Promise<void>;
  readonly undo: (undo: FormUndo, evenIfChanged: boolean) => Promise<void>;
  readonly carryFromWorkbook: () => Promise<void>;
  readonly carryFromFile: (file: File) => Promise<void>;
}

/**
 * The actions over these ports; their results are dispatched. What Excel objects to becomes an outcome; a bug of our own
 * becomes one, too, and is rethrown.
 * @param turns those of the whole pane: nothing is inserted between the reading of a form and its marks
 * @param onMoved called when rows have moved under a form, or are gone with it; `unmarked`: marks were taken away
 */
export function formsActions(
  ports: FormPorts,
  dispatch: (event: FormsEvent) => void,
  turns: Turns,
  onMoved: (unmarked: boolean) => void,
): FormsActions {
  let isRunning = false;
  const run = async (
    activity: Exclude<FormsActivity, "idle">,
    action: () => Promise<FormsEvent>,
  ): Promise<void> => {
    // The second click of a double click comes before the page shows that it is busy.
    if (isRunning) {
      return;
    }
    isRunning = true;
    dispatch({ type: "started", activity });
    try {
      await attempt(
        async () => {
          dispatch(await turns.next(action));
        },
        (code) => {
          dispatch({ type: "ended", outcome: { kind: "problem", code } });
        },
      );
    } finally {
      isRunning = false;
    }
  };

  return {
    insert: ({ edition, options, place, choices }, source, moveDown) =>
      run("inserting", async () => {
        const content = source === null ? NO_CONTENT : contentOf(source, edition, choices);
        return insertionEvent(
          await ports.insertForm({ edition, options, content, place, moveDown }),
        );
      }),
    rebuild: () =>
      run("rebuilding", async () => {
        const rebuilding = await ports.rebuildForm();
        if (rebuilding.status === "no-form") {
          return { type: "ended", outcome: { kind: "no-form", sheet: rebuilding.sheet } };
        }
        const { insertion, source, remarks } = rebuilding;
        const outcome = { kind: "rebuilt", source, sheet: insertion.sheet, remarks } as const;
        return { type: "ended", outcome, undo: insertion.undo };
      }),
    addRow: (wanted) =>
      run("adding", async () => {
        const addition = await ports.addRow(wanted);
        if (addition.status !== "added") {
          return { type: "ended", outcome: { kind: addition.status, sheet: addition.sheet } };
        }
        const { sheet, cell, unmarked, undo } = addition.insertion;
        onMoved(unmarked);
        return { type: "ended", outcome: { kind: "added", sheet, cell }, undo };
      }),
    askForCategory: () =>
      run("reading", async () => {
        const reading = await ports.readCategories();
        return reading.status === "no-form"
          ? { type: "ended", outcome: { kind: "no-form", sheet: reading.sheet } }
          : { type: "categories-read", categories: reading.categories };
      }),
    fitHeights: () =>
      run("fitting", async () => {
        return fittedEvent(await ports.fitHeights());
      }),
    undo: (undo, evenIfChanged) =>
      run("undoing", async () => {
        switch (await ports.undoChange(undo, evenIfChanged)) {
          case "undone":
            if (undo.kind !== "heights") {
              onMoved(false);
            }
            return { type: "ended", outcome: { kind: "undone" } };
          case "gone":
            return { type: "ended", outcome: { kind: "undo-gone" } };
          case "moved":
            return { type: "ended", outcome: { kind: "undo-moved" } };
          case "changed":
            return { type: "undo-loses" };
        }
      }),
    carryFromWorkbook: () =>
      run("reading", async () => {
        const declarations = await ports.readOpenDeclarations();
        return declarations.length === 0
          ? { type: "ended", outcome: { kind: "no-declarations" } }
          : {
              type: "offered",
              sources: declarations.map((declaration) => ({ file: null, declaration })),
            };
      }),
    carryFromFile: (file) =>
      run("reading", async () => {
        const reading = await ports.readFormFile(file);
        return reading.status === "read"
          ? {
              type: "offered",
              sources: reading.declarations.map((declaration) => ({
                file: file.name,
                declaration,
              })),
            }
          : { type: "ended", outcome: { kind: "no-file", file: file.name, reading } };
      }),
  };
}

function contentOf(
  { declaration }: CarrySource,
  edition: string,
  choices: FormDraft["choices"],
): FormContent {
  const from = editionOf(declaration);
  return carryOver(declaration, from, printableEdition(edition), choices).content;
}
