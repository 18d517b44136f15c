import type { SheetPlan } from "../../../src/sheet/sheet-plan";

/** The contents of the rows of a plan: texts, numbers, formulas, and null for nothing. */
export function planRows({ area, cells }: SheetPlan): readonly (string | number | null)[][] {
  const rows: (string | number | null)[][] = Array.from({ length: area.bottom + 1 }, () =>
    Array.from({ length: area.right + 1 }, () => null),
  );
  for (const { position, content } of cells) {
    const row = rows[position.row];
    if (row !== undefined) {
      row[position.column] =
        content.type === "text"
          ? content.text
          : content.type === "number"
            ? content.value
            : content.formula;
    }
  }
  return rows;
}
