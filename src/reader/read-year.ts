import type { Field } from "../declaration/field";
import { foldText } from "../declaration/normalise-text";
import { LONGEST_TITLE, YEAR_LABELS } from "../editions/form-words";
import type { CellAddress } from "../sheet/address";
import { cellsInArea, cellsOfRow, rowsOf } from "./cells-in-area";
import type { FormFrame } from "./form-frame";
import type { SheetCell } from "./sheet-cells";
import { remarkIn } from "./table-rows";
import { cellText } from "./text-field";

/** A text that may carry the fiscal year, and its cell on the form's sheet. */
interface YearSource {
  readonly text: string;
  readonly cell: CellAddress | null;
}

/** 附件1 2027年度: a number and a year, not one number. */
const NUMBERED = /(\d)\s+(?=20\d{2}年)/g;
/** 2027年1月1日至2027年12月31日, 2027年1—12月. */
const WHOLE_YEAR = /(20\d{2})年0?1月?(?:0?1日)?[-~至到—–]+(?:\1年)?12月(?:31日)?/g;
/** 2027-2029年, 2027年至2029年, 2027、2028、2029年: several years are no fiscal year. */
const SEVERAL = /20\d{2}年?度?(?:[-~至到—–、]+20\d{2}年?度?)+/g;
/** Every year begins so. */
const CENTURY = "20";
/** 2025年度, 2025年, (2025), 2025) — but no month behind it, and no number of a document. */
const FISCAL_YEAR =
  /(?:^|\D)(20\d{2})年(?!\d{1,2}月)|\((20\d{2})(?:\)(?!\d+号)|$)|(?:^|[^\d\-~至—–./(])(20\d{2})\)/;
/** A bare year, in the name of a sheet or file. */
const BARE_YEAR = /(?:^|\D)(20\d{2})(?!\d|[-.]\d|年\d{1,2}月)/;
/** A bare year in front of what the form is about: 2027部门整体…. */
const YEAR_IN_TITLE = /(?:^|[^\d.〔[(（-])(20\d{2})(?=部门|单位|整体|预算)/;

/**
 * The fiscal year: from the title, the cells above the first section, the cover, or the names of the
 * sheet and the file, or the footers. The year of a date is none: a form is filled in before its fiscal year begins.
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
    const folded = foldText(text.normalize("NFKC").replace(NUMBERED, "$1;"))
      .replace(WHOLE_YEAR, "$1年")
      .replace(SEVERAL, "");
    const match = folded.includes(CENTURY) ? pattern.exec(folded) : null;
    const year = match?.slice(1).find((group) => Boolean(group));
    if (year !== undefined) {
      return { value: Number(year), cell };
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
