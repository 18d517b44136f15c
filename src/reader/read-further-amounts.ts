import type { SheetUnit } from "../declaration/amount";
import type { FurtherAmount } from "../declaration/declaration";
import { FUND_WORDS, NO_FUND_WORDS, OF_WHICH } from "../editions/form-words";
import type { CellAddress } from "../sheet/address";
import { labelledAmount } from "./amount-cell";
import { behindGroup } from "./ignoring-lead";
import { cellsInArea, rowsOf } from "./cells-in-area";
import { placeOf, type FormFrame } from "./form-frame";
import type { BudgetReading } from "./read-budget";
import type { SheetCell, SheetCells } from "./sheet-cells";
import { cellText } from "./text-field";
import { isTotalLabel } from "./total-label";

/**
 * The lines of the budget's groups beside those of the model that hold money: 事业收入 below 其他资金, say. They stand
 * under the label of their group, before the next one.
 */
export function readFurtherAmounts(
  frame: FormFrame,
  { labels }: BudgetReading,
  unit: SheetUnit | null,
): readonly FurtherAmount[] {
  const area = placeOf(frame, "budget")?.area;
  if (area === undefined) {
    return [];
  }
  const { cells, words } = frame;
  const known = new Set(Object.values(labels).map((label) => label?.address));
  const heads = cellsInArea(cells, area).flatMap((cell) => {
    const group = words.groups(cell)?.value ?? behindGroup(cell.term, words.groups)?.group;
    return group === undefined ? [] : [{ cell, group }];
  });
  return heads.flatMap(({ cell: head, group }) => {
    const next = heads.find(({ cell }) => cell.column === head.column && cell.row > head.row);
    const bottom = (next?.cell.row ?? area.bottom + 1) - 1;
    const lines = linesBelow(cells, head, bottom, known);
    return lines.flatMap((label): readonly FurtherAmount[] => {
      const amount = labelledAmount(frame, area, label, unit);
      return amount?.reading.kind !== "number" || amount.value === 0
        ? []
        : [{ group, label: cellText(label).trim(), labelCell: label.address, amount }];
    });
  });
}

/** Labels of money below that of a group; what follows 其中 is part of a line above, and so may be the lines below it. */
function linesBelow(
  cells: SheetCells,
  head: SheetCell,
  bottom: number,
  known: ReadonlySet<CellAddress | undefined>,
): readonly SheetCell[] {
  const unknown = rowsOf({ top: head.area.bottom + 1, bottom })
    .map((row) => cells.at({ row, column: head.column }))
    .filter(({ column, address }) => column === head.column && !known.has(address));
  const parts = unknown.findIndex(({ term }) => term.startsWith(OF_WHICH));
  return (parts < 0 ? unknown : unknown.slice(0, parts)).filter(isMoney);
}

/** Whether a label names money of the year; a total is compared with its parts elsewhere. */
function isMoney(label: SheetCell): boolean {
  return (
    FUND_WORDS.some((word) => label.term.includes(word)) &&
    !NO_FUND_WORDS.some((word) => label.term.includes(word)) &&
    !isTotalLabel(label)
  );
}
