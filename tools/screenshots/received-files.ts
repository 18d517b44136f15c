import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { fen } from "../../src/declaration/money";
import { DEFAULT_EDITION } from "../../src/editions/editions";
import { EXAMPLE_CONTENT } from "../../src/template/example/example-content";
import type { FormContent } from "../../src/template/form-content";
import { DEFAULT_FORM_OPTIONS } from "../../src/template/form-options";
import { planForm } from "../../src/template/plan-form";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { consistentContent } from "../../test/support/form-content";

/** In a district that does not exist. */
const DEPARTMENTS = ["教育局", "交通运输局", "卫生健康局", "档案馆", "水务局", "图书馆"];
const SEED = 2027;

/**
 * Workbooks as a reviewer receives them; every third has a wrong total.
 * @returns their paths in the folder
 */
export async function receivedFiles(folder: string): Promise<readonly string[]> {
  const drawn = fc.sample(consistentContent(DEFAULT_EDITION), {
    numRuns: DEPARTMENTS.length,
    seed: SEED,
  });
  const contents = drawn.map((content, index) => {
    const named = { ...content, department: `示例区${DEPARTMENTS[index] ?? ""}` };
    return index % 3 === 1 ? faulty(named) : named;
  });
  return Promise.all([EXAMPLE_CONTENT, ...contents].map((content) => written(folder, content)));
}

function faulty(content: FormContent): FormContent {
  const { fiscalAppropriation } = content.budget;
  const more = typeof fiscalAppropriation === "number" ? fiscalAppropriation : 0;
  return {
    ...content,
    budget: { ...content.budget, fiscalAppropriation: fen(more + 1_000_000) },
  };
}

async function written(folder: string, content: FormContent): Promise<string> {
  const options = { ...DEFAULT_FORM_OPTIONS, year: SEED, checkLine: false };
  const path = join(folder, `${content.department}.xlsx`);
  writeFileSync(path, await writeWorkbook([planForm(DEFAULT_EDITION, options, content)]));
  return path;
}
