import type { PrintableEdition } from "../editions/edition";
import type { CellPosition } from "../sheet/address";
import { plannedSizes } from "../sheet/planned-sizes";
import type { PlannedCell, PrintPlan, SheetPlan } from "../sheet/sheet-plan";
import { budgetRows } from "./budget-rows";
import { checkColours, checkRow } from "./check-line";
import { NO_CONTENT, type FormContent } from "./form-content";
import type { FormOptions } from "./form-options";
import type { FormRow } from "./form-row";
import { goalRows } from "./goal-rows";
import { headRows } from "./head-rows";
import { indicatorRows } from "./indicator-rows";
import { placeRows, type PlacedBox, type PlacedForm } from "./place-rows";
import { planLooks } from "./plan-looks";
import { planNames } from "./plan-names";
import { planValidations } from "./plan-validations";
import { taskRows } from "./task-rows";

const FIRST_CELL: CellPosition = { row: 0, column: 0 };

/**
 * Plans a form of an edition: blank, or filled with content.
 * @param content what is filled in; more tasks or indicators than the options provide for get additional rows
 * @param origin the top-left cell of the plan
 */
export function planForm(
  edition: PrintableEdition,
  options: FormOptions,
  content: FormContent = NO_CONTENT,
  origin: CellPosition = FIRST_CELL,
): SheetPlan {
  const { design } = edition;
  const lines = options.checkLine ? 1 : 0;
  const rows = formRows(edition, options, content);
  const form = placeRows(edition, rows, { ...origin, row: origin.row + lines });
  const checks = Array.from({ length: lines }, () => checkRow(edition, form.fields, options.unit));
  const above = placeRows(edition, checks, origin);
  const boxes = [...above.boxes, ...form.boxes];
  return {
    name: design.sheetName,
    area: { ...form.area, top: origin.row },
    first: firstBlank(form.boxes),
    cells: boxes.flatMap(cellOf),
    looks: planLooks(edition, boxes),
    merges: boxes.map(({ area }) => area).filter(isSeveralCells),
    columnWidths: plannedSizes(
      design.columnWidths.map((characters) => characters * design.characterWidth),
      origin.column,
    ),
    rowHeights: plannedSizes([...above.heights, ...form.heights], origin.row),
    validations: planValidations(edition, options.unit, boxes),
    conditionalFormats: checkColours(edition, boxes),
    names: planNames(edition, form.fields),
    page: {
      print: printPlan(edition, form),
      frozenRows: lines,
      autoFilter: null,
      charts: [],
      protection: options.locked
        ? { allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true }
        : null,
    },
  };
}

function formRows(
  edition: PrintableEdition,
  options: FormOptions,
  content: FormContent,
): readonly FormRow[] {
  return [
    ...headRows(edition, options, content),
    ...budgetRows(edition, options, content),
    ...goalRows(edition, content),
    ...taskRows(edition, options, content),
    ...indicatorRows(edition, options, content),
  ];
}

function cellOf({ area, content }: PlacedBox): readonly PlannedCell[] {
  return content === null ? [] : [{ position: { row: area.top, column: area.left }, content }];
}

/** Where filling in begins: the first field that is still blank. */
function firstBlank(boxes: readonly PlacedBox[]): CellPosition | undefined {
  const blank = boxes.find(({ guide, content }) => guide !== null && content === null);
  return blank && { row: blank.area.top, column: blank.area.left };
}

function isSeveralCells({ top, left, bottom, right }: PlacedBox["area"]): boolean {
  return bottom > top || right > left;
}

/**
 * Prints the form itself without the check line, with the band and the header of the indicators on every further page,
 * since both may end up at the foot of one. The header of the tasks is not repeated: it would stand above the
 * indicators, too.
 */
function printPlan({ design }: PrintableEdition, { area, repeatedRows }: PlacedForm): PrintPlan {
  return {
    orientation: "Landscape",
    area,
    titleRows: repeatedRows ?? { top: area.top, bottom: area.top },
    margins: design.margins,
    footer: design.footer,
  };
}
