import type { BudgetGroupId } from "../declaration/form-parts";
import { OF_WHICH } from "../editions/words/money-words";
import { BUDGET_GROUPS } from "../editions/labels/budget-labels";
import type { Area } from "../sheet/address";
import type { BudgetLabels } from "./budget-labels";
import { cellsInArea, rowsOf } from "./cells-in-area";
import type { FormFrame } from "./form-frame";
import { behindGroup } from "./ignoring-lead";
import type { SheetCell } from "./sheet-cells";

/** The lines of one group of the budget that are not labels of its amounts. */
export interface GroupLines {
  readonly group: BudgetGroupId;
  readonly lines: readonly SheetCell[];
}

/**
 * The other lines of each group: below its label and before the next one, or beside a label merged over its lines. What
 * follows 其中 is part of a line above, and so may be the lines below it.
 */
export function groupLines(
  { cells, words }: FormFrame,
  area: Area,
  labels: BudgetLabels,
): readonly GroupLines[] {
  const known = new Set([...labels.values()].flat().map(({ address }) => address));
  const heads = cellsInArea(cells, area).flatMap((cell) => {
    const group = words.groups(cell)?.value ?? behindGroup(cell.term, words.groups)?.group;
    return group === undefined ? [] : [{ cell, group }];
  });
  return heads.map(({ cell: head, group }) => {
    const next = heads.find(({ cell }) => cell.column === head.column && cell.row > head.row);
    const bottom = (next?.cell.row ?? area.bottom + 1) - 1;
    const beside = labelBeside(head, group, labels);
    const span = beside === null ? { top: head.area.bottom + 1, bottom } : head.area;
    const column = beside?.column ?? head.column;
    const unknown = rowsOf(span)
      .map((row) => cells.at({ row, column }))
      .filter((cell) => cell.column === column && cell.isFilled && !known.has(cell.address));
    const parts = unknown.findIndex(({ term }) => term.startsWith(OF_WHICH));
    return { group, lines: parts < 0 ? unknown : unknown.slice(0, parts) };
  });
}

/** The label of one of a group's amounts in a row of the group's own label. */
function labelBeside(
  { area }: SheetCell,
  group: BudgetGroupId,
  labels: BudgetLabels,
): SheetCell | null {
  const fields = BUDGET_GROUPS.find(({ id }) => id === group)?.fields ?? [];
  const own = fields.flatMap((field) => labels.get(field) ?? []);
  return (
    own.find(({ row, column }) => row >= area.top && row <= area.bottom && column > area.right) ??
    null
  );
}
