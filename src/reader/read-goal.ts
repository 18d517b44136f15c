import { ABSENT_TEXT, type TextField } from "../declaration/field";
import { placeOf, type FormFrame, type SectionPlace } from "./form-frame";
import { cellsInArea } from "./cells-in-area";
import type { SheetCell } from "./sheet-cells";
import { textField } from "./text-field";

/** Reads the goal: the first text below or right of its band that is no label. */
export function readGoal(frame: FormFrame): TextField {
  const place = placeOf(frame, "overallGoal");
  if (place === null) {
    return ABSENT_TEXT;
  }
  const text = cellsInArea(frame.cells, place.area).find((cell) => !isLabel(frame, cell));
  return textField(text ?? blankGoal(frame, place));
}

function isLabel({ words }: FormFrame, cell: SheetCell): boolean {
  return words.sections(cell) !== null;
}

/** The cell that waits for the goal: under the band, or right of a band on the left. */
function blankGoal({ cells }: FormFrame, { anchor, area }: SectionPlace): SheetCell | null {
  const below = { row: anchor.area.bottom + 1, column: anchor.column };
  if (below.row <= area.bottom) {
    return cells.at(below);
  }
  const right = { row: anchor.row, column: anchor.area.right + 1 };
  return right.column <= area.right ? cells.at(right) : null;
}
