import type { Section } from "../declaration/declaration";
import type { Area } from "../sheet/address";
import { cellsOfRow, rowsOf } from "./cells-in-area";
import { headerInRow } from "./header-row";
import type { SheetCell, SheetCells } from "./sheet-cells";
import type { EditionWords } from "./vocabulary";

/** A cell that tells where a section begins: its band, or a cell of its header row. */
export interface SectionAnchor {
  readonly section: Section;
  readonly cell: SheetCell;
  readonly by: "band" | "header";
  /** A band worded as on the blank form. */
  readonly printed: boolean;
}

/** So many columns make a header row on their own, without a band above. */
const HEADER_COLUMNS = 3;

/** Every band and header row in an area, in sheet order. */
export function sectionAnchors(
  cells: SheetCells,
  words: EditionWords,
  area: Area,
): readonly SectionAnchor[] {
  const anchors: SectionAnchor[] = [];
  for (const row of rowsOf(area)) {
    const rowCells = cellsOfRow(cells, row, area);
    for (const cell of rowCells) {
      const band = words.sections(cell);
      if (band !== null) {
        anchors.push({ section: band.value, cell, by: "band", printed: band.printed });
      }
    }
    anchors.push(...headerAnchors(rowCells, words));
  }
  return anchors;
}

function headerAnchors(rowCells: readonly SheetCell[], words: EditionWords): SectionAnchor[] {
  const group = rowCells.find((cell) => words.groups(cell) !== null);
  const amount = rowCells.find((cell) => words.amountHeader(cell) !== null);
  const tasks = headerInRow(rowCells, words.taskColumns, HEADER_COLUMNS);
  const indicators = headerInRow(rowCells, words.indicatorColumns, HEADER_COLUMNS);
  const found: readonly (readonly [Section, SheetCell | undefined])[] = [
    ["budget", amount === undefined ? undefined : group],
    ["tasks", tasks?.cells.values().next().value],
    ["indicators", indicators?.cells.values().next().value],
  ];
  return found.flatMap(([section, cell]) =>
    cell === undefined ? [] : [{ section, cell, by: "header", printed: false }],
  );
}
