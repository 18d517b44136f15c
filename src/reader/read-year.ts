import type { Field } from "../declaration/field";
import { foldText } from "../declaration/normalise-text";
import { LONGEST_TITLE, YEAR_LABELS } from "../editions/words/head-words";
import type { CellAddress } from "../sheet/address";
import { cellsInArea, cellsOfRow, rowsOf } from "./cells-in-area";
import type { FormFrame } from "./form-frame";
import type { SheetCell } from "./sheet-cells";
import { remarkIn } from "./table-rows";
import { cellText } from "./text-field";
import { BARE_YEAR, FISCAL_YEAR, YEAR_IN_TITLE, yearInText } from "./year-in-text";

/** A text that may carry the fiscal year, and its cell on the form's sheet. */
interface YearSource {
  readonly text: string;
  readonly cell: CellAddress | null;
}

/**
 * The fiscal year: from the title, the cells above the first section, the cover, or the names of the
 * sheet and the file, or the footers. The year of a date does not count, since a form is filled in before its fiscal
 * year begins.
 * @param covers cells of the workbook's cover sheets
 */
export function readYear(
  frame: FormFrame,
  covers: readonly SheetCell[],
  fileName: string | null,
): Field<number> {
  const title = frame.title === null ? [] : [frame.title.cell];
  const sources = [
    ...[...title, ...cellsInArea(frame.cells, frame.top).filter(isShort)].map(sourceOf),
    ...labelledYears(frame),
    ...covers.filter(isShort).map((cell) => ({ ...sourceOf(cell), cell: null })),
  ];
  const names = [frame.sheet.name, fileName ?? ""].map((text) => ({ text, cell: null }));
  return (
    firstYear(sources, FISCAL_YEAR) ??
    firstYear(title.map(sourceOf), YEAR_IN_TITLE) ??
    firstYear(names, FISCAL_YEAR) ??
    firstYear(names, BARE_YEAR) ??
    firstYear(footers(frame).map(sourceOf), FISCAL_YEAR) ?? { value: null, cell: null }
  );
}

/** Short cells from the first footer below the form on. */
function footers({ cells, block, columns, sections }: FormFrame): readonly SheetCell[] {
  const top = sections.at(-1)?.area.top ?? block.area.bottom + 1;
  const first = rowsOf({ ...block.area, top }).find(
    (row) => remarkIn(cells, row, columns) === "footer",
  );
  return first === undefined
    ? []
    : cellsInArea(cells, { ...block.area, ...columns, top: first }).filter(isShort);
}

function firstYear(sources: readonly YearSource[], pattern: RegExp): Field<number> | null {
  for (const { text, cell } of sources) {
    const value = yearInText(text, pattern);
    if (value !== null) {
      return { value, cell };
    }
  }
  return null;
}

/** Bare years behind a label or right of it: `预算年度：2025`, `预算年度 | 2025`. */
function labelledYears({ cells, top }: FormFrame): YearSource[] {
  return cellsInArea(cells, top)
    .filter(({ stem }) => YEAR_LABELS.some((word) => word === stem))
    .flatMap((label) => {
      const beside = cellsOfRow(cells, label.row, top).find(({ column }) => column > label.column);
      const cell = label.amountBehind === null ? beside : label;
      const year = foldText(label.amountBehind ?? (beside ? cellText(beside) : ""));
      return cell !== undefined && /^20\d{2}$/.test(year)
        ? [{ text: `(${year})`, cell: cell.address }]
        : [];
    });
}

function sourceOf(cell: SheetCell): YearSource {
  return { text: cellText(cell), cell: cell.address };
}

/** Prose cites years of laws and plans: only short cells are asked. */
function isShort(cell: SheetCell): boolean {
  return foldText(cellText(cell)).length <= LONGEST_TITLE;
}
