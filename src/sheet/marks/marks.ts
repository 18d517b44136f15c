import type { CellAddress } from "../address";

/** The level of a mark; the same as the severities of findings. */
export type MarkLevel = "error" | "warning" | "info";

/** The cells to mark on one worksheet, each cell once, at its top-left address when merged. */
export interface SheetMarks {
  readonly sheet: string;
  readonly cells: Readonly<Record<MarkLevel, readonly CellAddress[]>>;
}
