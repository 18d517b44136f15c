import type { FieldPath } from "../declaration/field-path";
import type { PrintableEdition } from "../editions/edition";
import type { Area, CellPosition } from "../sheet/address";
import type { PrintPlan } from "../sheet/sheet-plan";
import { HIGHEST_ROW, textHeight } from "../sheet/text-size";
import type { FormBox, FormRow } from "./form-row";

/** A box and its place on the sheet. */
export interface PlacedBox extends FormBox {
  readonly area: Area;
}

/** The form and its place on the sheet. */
export interface PlacedForm {
  readonly area: Area;
  readonly boxes: readonly PlacedBox[];
  /** Heights of the rows from the top down, in points. */
  readonly heights: readonly number[];
  /** The rows that are printed on every page, first and last; null when none are. */
  readonly repeatedRows: PrintPlan["titleRows"] | null;
  /** The whole area of each field. */
  readonly fields: ReadonlyMap<FieldPath, Area>;
}

/**
 * Lays the rows of a form below each other.
 * @param origin its top-left cell on the sheet
 */
export function placeRows(
  edition: PrintableEdition,
  rows: readonly FormRow[],
  origin: CellPosition,
): PlacedForm {
  const boxes = rows.flatMap((row, index) =>
    row.boxes.map((box) => ({ ...box, area: areaOf(box, origin.row + index, origin.column) })),
  );
  const repeated = rows.flatMap(({ repeats }, index) => (repeats ? [origin.row + index] : []));
  const [first, last] = [repeated[0], repeated.at(-1)];
  return {
    area: {
      top: origin.row,
      left: origin.column,
      bottom: origin.row + rows.length - 1,
      right: origin.column + edition.design.columnWidths.length - 1,
    },
    boxes,
    heights: heightsOf(edition, rows),
    repeatedRows: first === undefined || last === undefined ? null : { top: first, bottom: last },
    fields: new Map(
      boxes.flatMap(({ field, area }) => (field === null ? [] : [[field, area] as const])),
    ),
  };
}

function areaOf({ columns: [first, last], rows }: FormBox, row: number, column: number): Area {
  return { top: row, left: column + first, bottom: row + rows - 1, right: column + last };
}

/** Makes every row as high as its texts need; a text over several rows adds to the last of them. */
function heightsOf(edition: PrintableEdition, rows: readonly FormRow[]): readonly number[] {
  const heights = rows.map(({ boxes, minimumHeight }) =>
    Math.max(
      minimumHeight,
      ...boxes.filter((box) => box.rows === 1).map((box) => boxHeight(edition, box)),
    ),
  );
  rows.forEach(({ boxes }, index) => {
    for (const box of boxes.filter((candidate) => candidate.rows > 1)) {
      const last = index + box.rows - 1;
      const room = heights.slice(index, last + 1).reduce((sum, height) => sum + height, 0);
      const lacking = boxHeight(edition, box) - room;
      heights[last] = (heights[last] ?? 0) + Math.max(0, lacking);
    }
  });
  return heights.map((height) => Math.min(height, HIGHEST_ROW));
}

function boxHeight(
  { design }: PrintableEdition,
  { columns: [first, last], content, role }: FormBox,
): number {
  const { columnWidths, characterWidth, looks } = design;
  const characters = columnWidths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
  return content?.type === "text"
    ? textHeight(content.text, characters * characterWidth, looks[role].fontSize)
    : 0;
}
