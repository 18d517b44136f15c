import { utils, write } from "@e965/xlsx";
import { DEFAULT_EDITION } from "../../src/editions/editions";
import { NO_CONTENT } from "../../src/template/form-content";
import { DEFAULT_FORM_OPTIONS } from "../../src/template/form-options";
import { planForm } from "../../src/template/plan-form";
import { writeWorkbook } from "../../src/workbook/write-workbook";

/** A filled form with this many indicators, as a file. */
export function formFile(indicators: number): Promise<Uint8Array> {
  const rows = Array.from({ length: indicators }, (_, index) => ({
    name: `开展第${index + 1}类活动次数（次）`,
    periodValue: `≥${index + 3}次`,
    annualValue: `≥${index + 3}次`,
  }));
  const content = { ...NO_CONTENT, indicators: { 数量指标: rows } };
  return writeWorkbook([
    planForm(DEFAULT_EDITION, { ...DEFAULT_FORM_OPTIONS, year: 2027 }, content),
  ]);
}

/** A file with a sheet of this many rows of figures and words, without a form. */
export function dataFile(rows: number): Uint8Array {
  const cells = Array.from({ length: rows }, (_, row) => [row, `第${row}行`, row / 7, "备注"]);
  const workbook = utils.book_new(utils.aoa_to_sheet(cells), "数据");
  const packed: unknown = write(workbook, { bookType: "xlsx", type: "buffer" });
  if (!(packed instanceof Uint8Array)) {
    throw new TypeError("SheetJS did not write bytes");
  }
  return packed;
}
