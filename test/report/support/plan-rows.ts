import type { SheetPlan } from "../../../src/sheet/sheet-plan";

/** What a plan puts into its rows: texts, numbers, formulas, and null where nothing stands. */
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
