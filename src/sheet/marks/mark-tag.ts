import type { MarkLevel } from "./marks";

const TAG = '"shenbao:';

/**
 * The formula of a mark: always true, and recognisable in a workbook that somebody else marked. It is a constant
 * because a rule that refers to other cells may not be refreshed: office-js#5299.
 */
export function markFormula(level: MarkLevel): string {
  return `=N(${TAG}${level}")=0`;
}

/** Whether the formula of a conditional format is the formula of a mark. */
export function isMarkFormula(formula: string): boolean {
  return formula.includes(TAG);
}
