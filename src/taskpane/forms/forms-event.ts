import type { FormFitting } from "../../commands/forms/fit-heights";
import type { Insertion } from "../../excel/insertion";
import type { PaneEvent } from "../state/pane-state";
import type { FormsEvent } from "./forms-state";

/** What happens to the pane as the page of forms sees it; null for what does not concern it. */
export function formsEventOf(event: PaneEvent): FormsEvent | null {
  switch (event.type) {
    case "ribbon-command":
      return formsEventOf(event.outcome);
    case "form-inserted":
      return insertionEvent(event.insertion);
    case "rows-fitted":
      return fittedEvent(event.fitting);
    default:
      return null;
  }
}

/** How an insertion ended. */
export function insertionEvent(insertion: Insertion): FormsEvent {
  if (insertion.status === "occupied") {
    return { type: "occupied", occupied: insertion };
  }
  const { sheet, area, widened, undo } = insertion;
  return { type: "ended", outcome: { kind: "inserted", sheet, area, widened }, undo };
}

/** How fitting row heights ended. */
export function fittedEvent(result: FormFitting): FormsEvent {
  if (result.status === "no-form") {
    return { type: "ended", outcome: { kind: "no-form", sheet: result.sheet } };
  }
  const { sheet, changed, cut, undo } = result.fitting;
  const outcome = { kind: "fitted", sheet, changed, cut } as const;
  return changed > 0 ? { type: "ended", outcome, undo } : { type: "ended", outcome };
}
