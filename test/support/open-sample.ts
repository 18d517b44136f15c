import { openDocument } from "../../src/workbench/document/open-document";
import { openExcel, type OpenExcel, type OpenOptions } from "./office-js";
import { sample, type SAMPLES } from "./samples";

/** Opens a workbook of test/samples/ in an Excel of which everything but the grid is real. */
export async function openSample(
  name: (typeof SAMPLES)[number],
  options?: OpenOptions,
): Promise<OpenExcel> {
  return openExcel(await openDocument(sample(name), name), options);
}
