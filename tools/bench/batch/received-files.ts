import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { DEFAULT_EDITION } from "../../../src/editions/editions";
import { tablePlan } from "../../../src/report/sheets/table-plan";
import type { SheetPlan } from "../../../src/sheet/sheet-plan";
import { DEFAULT_FORM_OPTIONS } from "../../../src/template/form-options";
import { planForm } from "../../../src/template/plan-form";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { consistentContent } from "../../../test/support/form-content";

/** Number of different forms; each is written several times, since writing takes longer than reading. */
const DISTINCT = 250;
const ROWS_OF_A_TABLE = 30;

/**
 * Writes this many declarations of different departments into a folder of their own.
 * @param tables number of other tables of the budget in each workbook, as departments send them
 * @returns paths of the files
 */
export async function receivedFiles(count: number, tables: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "shenbao-batch-"));
  const contents = fc.sample(consistentContent(DEFAULT_EDITION), {
    numRuns: Math.min(count, DISTINCT),
    seed: 2027,
  });
  const others = Array.from({ length: tables }, (_, index) => budgetTable(index));
  const files: Uint8Array[] = [];
  for (const content of contents) {
    const form = planForm(DEFAULT_EDITION, { ...DEFAULT_FORM_OPTIONS, year: 2027 }, content);
    files.push(await writeWorkbook([form, ...others]));
  }
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, `${index}.xlsx`);
    writeFileSync(path, files[index % files.length] ?? new Uint8Array());
    return path;
  });
}

function budgetTable(index: number): SheetPlan {
  const rows = Array.from({ length: ROWS_OF_A_TABLE }, (_, row) => row + 1);
  return tablePlan<number>({
    name: `附表${index + 1}`,
    title: `部门支出预算附表${index + 1}`,
    subtitle: "单位：万元",
    columns: [
      { heading: "科目", width: 160, kind: "text", value: (row) => `支出科目${row}类款项` },
      { heading: "功能分类", width: 80, kind: "text", value: (row) => `20${index}${row}` },
      ...["合计", "基本支出", "项目支出", "财政拨款"].map((heading, at) => ({
        heading,
        width: 80,
        kind: "amount" as const,
        value: (row: number) => (row * 37 + at * 11 + index) / 4,
        isTotalled: true,
      })),
    ],
    rows,
    total: "合计",
    notes: [],
    cutMark: "…",
    footer: "",
  });
}
