import { foldText } from "../declaration/normalise-text";
import { LONGEST_TITLE } from "../editions/words/head-words";
import { CHINESE_NUMBERS } from "../editions/words/numbering";
import type { Area } from "../sheet/address";
import { cellsOfRow, rowsOf } from "./cells-in-area";
import type { SheetCell, SheetCells } from "./sheet-cells";
import { cellText } from "./text-field";

const NUMBERED = new RegExp(`^([${CHINESE_NUMBERS}])、`);

/**
 * The area of a section without what stands below a band that bears the next number and is none of the form's: 三、工作保障措施 behind
 * 二、年度重点工作任务. The first numbered row decides, since groups of rows are numbered from one.
 */
export function untilNextBand(cells: SheetCells, anchor: SheetCell, area: Area): Area {
  const number = numberOf(anchor);
  if (number === null) {
    return area;
  }
  const next = rowsOf({ top: anchor.area.bottom + 1, bottom: area.bottom }).find((row) => {
    const [cell, another] = cellsOfRow(cells, row, area);
    return cell !== undefined && another === undefined && numberOf(cell) !== null;
  });
  const band = next === undefined ? undefined : cellsOfRow(cells, next, area)[0];
  return next !== undefined && band !== undefined && numberOf(band) === number + 1
    ? { ...area, bottom: next - 1 }
    : area;
}

/** The Chinese number in front of a short text; null where there is none. */
function numberOf(cell: SheetCell): number | null {
  const text = foldText(cellText(cell).slice(0, LONGEST_TITLE + 1));
  const [, digit] = NUMBERED.exec(text) ?? [];
  return digit === undefined || text.length > LONGEST_TITLE
    ? null
    : CHINESE_NUMBERS.indexOf(digit) + 1;
}
