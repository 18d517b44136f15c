import type { Declaration } from "../../declaration/declaration";
import { EDITIONS } from "../../editions/editions";
import { readOpenWorkbook } from "../../excel/read-open-workbook";
import { readWorkbook } from "../../reader/read-workbook";

/**
 * Every declaration of the open workbook, those on visible sheets first. Nothing is written.
 * @throws ExcelProblem
 */
export async function readOpenDeclarations(): Promise<readonly Declaration[]> {
  const { workbook } = await readOpenWorkbook();
  const reading = readWorkbook(workbook, EDITIONS);
  return reading.status === "read" ? reading.declarations : [];
}
