import type { CellPosition } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import type { SheetPlan } from "../../../src/sheet/sheet-plan";

/** What a reader should find in a cell. */
export interface ExpectedContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** The planned content of a cell as a reader should find it. */
export function plannedAt({ cells }: SheetPlan, { row, column }: CellPosition): ExpectedContent {
  const content = cells.find(
    ({ position }) => position.row === row && position.column === column,
  )?.content;
  switch (content?.type) {
    case undefined:
      return { value: null, formula: null };
    case "text":
      return { value: content.text === "" ? null : content.text, formula: null };
    case "number":
      return { value: content.value, formula: null };
    case "formula":
      return { value: content.result ?? null, formula: content.formula };
  }
}
