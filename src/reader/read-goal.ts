import { ABSENT_TEXT, type TextField } from "../declaration/field";
import { foldText } from "../declaration/normalise-text";
import { PROMPTS } from "../editions/words/remark-words";
import { placeOf, type FormFrame, type SectionPlace } from "./form-frame";
import { cellsInArea, cellsOfRow } from "./cells-in-area";
import type { Area } from "../sheet/address";
import type { SheetCell } from "./sheet-cells";
import { remarkIn } from "./table-rows";
import { cellText, joinedLines, textField } from "./text-field";

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
  return joinedLines(
    linesOfGoal(frame, { anchor, area }, texts).map((cell) =>
      cell === anchor ? behindLabel(cell) : textField(cell),
    ),
  );
}

/** The texts below the first down to a remark or to a row of another kind, without a prompt to fill the goal in. */
function linesOfGoal(
  { cells }: FormFrame,
  { anchor, area }: GoalPlace,
  texts: readonly SheetCell[],
): readonly SheetCell[] {
  const column = texts[0]?.column;
  const below = texts.filter((cell) => cell.column === column);
  const written = below.filter((cell) => !isPrompt(cell));
  const lines = written.length > 0 ? written : below;
  const isBesideAnother = (cell: SheetCell): boolean =>
    cellsOfRow(cells, cell.row, area).some((other) => other !== cell && other !== anchor);
  const isTable = lines[0] !== undefined && isBesideAnother(lines[0]);
  const end = lines.findIndex(
    (cell) =>
      typeof cell.value !== "string" ||
      remarkIn(cells, cell.row, area) !== null ||
      (isBesideAnother(cell) && !isTable),
  );
  return end > 0 ? lines.slice(0, end) : lines;
}

/** （填写说明：概述部门年度总体目标） is what a form asks for, not what somebody wrote. */
function isPrompt(cell: SheetCell): boolean {
  const [, inBrackets = ""] = /^\(([^()]*)\)$/.exec(foldText(cellText(cell))) ?? [];
  return PROMPTS.some((word) => inBrackets.startsWith(word));
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
