import { ABSENT_TEXT, type TextField } from "../declaration/field";
import { placeOf, type FormFrame, type SectionPlace } from "./form-frame";
import { cellsInArea, cellsOfRow } from "./cells-in-area";
import type { Area } from "../sheet/address";
import type { SheetCell } from "./sheet-cells";
import { remarkIn } from "./table-rows";
import { joinedLines, textField } from "./text-field";

type GoalPlace = Pick<SectionPlace, "anchor" | "area">;

/**
 * Reads the goal: the first text below or right of its label that is no label itself, with what goes on under it in
 * the same column, a line each. Where a form asks for several goals it is that of the year.
 */
export function readGoal(frame: FormFrame): TextField {
  const place = placeOf(frame, "overallGoal");
  if (place === null) {
    return ABSENT_TEXT;
  }
  const { anchor, area } = annualGoal(frame, place);
  const texts = cellsInArea(frame.cells, area).filter((cell) => !isLabel(frame, area, cell));
  const [first] = texts;
  if (first === undefined) {
    return textField(blankGoal(frame, anchor, area));
  }
  const lines = texts.filter(({ column }) => column === first.column);
  const end = lines.findIndex(
    ({ row, value }) => typeof value !== "string" || remarkIn(frame.cells, row, area) !== null,
  );
  return joinedLines(
    (end > 0 ? lines.slice(0, end) : lines).map((cell) =>
      cell === anchor ? behindLabel(cell) : textField(cell),
    ),
  );
}

/** The goal behind the colon of its own label. */
function behindLabel(cell: SheetCell): TextField {
  const field = textField(cell);
  return { ...field, value: field.value?.replace(/^[^:：∶]*[:：∶]\s*/u, "") ?? null };
}

/** The label of the year's goal and where its text stands: all of the section, or what belongs to one of several labels. */
function annualGoal({ cells, words }: FormFrame, { anchor, area }: SectionPlace): GoalPlace {
  const labels = cellsInArea(cells, area).filter(
    (cell) => words.sections(cell)?.value === "overallGoal",
  );
  const annual = labels.filter((cell) => words.sections(cell)?.wording !== "last-resort").at(-1);
  if (annual === undefined || labels.length < 2) {
    return { anchor, area };
  }
  const { top, left, right, bottom } = annual.area;
  const below = labels.find(({ row, column }) => row > bottom && column <= right);
  const beside = labels.find(({ row, column }) => row === top && column > right);
  const rows = { top, bottom: (below?.row ?? area.bottom + 1) - 1 };
  const columns = { left, right: (beside?.column ?? area.right + 1) - 1 };
  const hasTextBeside = cellsOfRow(cells, top, { ...columns, left: right + 1 }).length > 0;
  return {
    anchor: annual,
    area: { ...rows, ...columns, left: hasTextBeside ? right + 1 : left },
  };
}

/** A label of the section, or a mere 目标1： with its text beside it. */
function isLabel({ cells, words }: FormFrame, area: Area, cell: SheetCell): boolean {
  const isNumber = /^目标[\d一二三四五六七八九十]*$/.test(cell.stem);
  const beside = { ...area, left: cell.area.right + 1 };
  return (
    words.sections(cell) !== null || (isNumber && cellsOfRow(cells, cell.row, beside).length > 0)
  );
}

/** The cell that waits for the goal: under the band, or right of a band on the left. */
function blankGoal({ cells }: FormFrame, anchor: SheetCell, area: Area): SheetCell | null {
  const below = { row: anchor.area.bottom + 1, column: anchor.column };
  if (below.row <= area.bottom) {
    return cells.at(below);
  }
  const right = { row: anchor.row, column: anchor.area.right + 1 };
  return right.column <= area.right ? cells.at(right) : null;
}
