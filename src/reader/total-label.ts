import { TOTAL_ENDINGS, TOTAL_FUNDS, TOTALS } from "../editions/words/money-words";
import type { SheetCell } from "./sheet-cells";

const LABELS: ReadonlySet<string> = new Set([...TOTALS, ...TOTAL_FUNDS]);

/** Whether a cell labels the sum of other amounts: 合计, 支出合计, 资金总额. */
export function isTotalLabel({ stem }: Pick<SheetCell, "stem">): boolean {
  return LABELS.has(stem) || TOTAL_ENDINGS.some((ending) => stem.endsWith(ending));
}
