import { useCallback, useEffect, useRef } from "react";
import type { CellAddress } from "../../sheet/address";
import type { FindingEntry } from "../view/finding-entries";
import type { PaneActions } from "./pane-actions";
import { step } from "./step";

/** Ways through the findings of the declaration that is shown. */
export interface Navigation {
  readonly goToCell: (cell: CellAddress) => void;
  /** Makes the entry the current one and goes to its cell. */
  readonly goToEntry: (entry: FindingEntry) => void;
  readonly stepTo: (direction: 1 | -1) => void;
}

/**
 * Navigation by the mouse, and by F8 and Shift+F8 wherever the focus is in the pane.
 * @param entries those that are stepped through
 */
export function useNavigation(
  sheet: string | null,
  entries: readonly FindingEntry[],
  current: string | null,
  actions: PaneActions,
): Navigation {
  const goToCell = useCallback(
    (cell: CellAddress) => {
      if (sheet !== null) {
        void actions.goToCell(sheet, cell).finally(keepFocus);
      }
    },
    [actions, sheet],
  );
  const goToEntry = useCallback(
    ({ id, cell }: FindingEntry) => {
      actions.chooseEntry(id);
      if (cell !== null) {
        goToCell(cell);
      }
    },
    [actions, goToCell],
  );
  // A correction takes the current entry away: the way goes on from where it was, not from where the keyboard was put.
  const withCurrent = useRef(entries);
  useEffect(() => {
    if (entries.some(({ id }) => id === current)) {
      withCurrent.current = entries;
    }
  }, [entries, current]);
  const stepTo = useCallback(
    (direction: 1 | -1) => {
      const isListed = entries.some(({ id }) => id === current);
      const from = isListed ? (focusedEntry() ?? current) : current;
      const entry = step(entries, from, direction, withCurrent.current);
      if (entry !== undefined) {
        goToEntry(entry);
      }
    },
    [entries, current, goToEntry],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "F8") {
        event.preventDefault();
        stepTo(event.shiftKey ? -1 : 1);
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [stepTo]);

  return { goToCell, goToEntry, stepTo };
}

/** Id of the entry that has the keyboard: arrow keys may have led there since the last one was gone to. */
function focusedEntry(): string | undefined {
  return document.activeElement instanceof HTMLElement
    ? document.activeElement.dataset.entry
    : undefined;
}

/** Selecting a cell may take the keyboard to the grid (office-js#2576): the pane keeps it. */
function keepFocus(): void {
  if (document.activeElement instanceof HTMLElement) {
    document.activeElement.focus();
  }
}
