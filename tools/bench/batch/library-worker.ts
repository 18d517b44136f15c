import { readFile } from "node:fs/promises";
import { read } from "@e965/xlsx";
import { worker } from "workerpool";
import type { ReviewMethods } from "../../../src/desk/worker/review-methods";
import { LIBRARY } from "../library";

/** The yardstick: reads the file with the library, and nothing else. */
const review: ReviewMethods<string>["review"] = async (path, file) => {
  const workbook = read(await readFile(path), LIBRARY);
  return { file, hash: null, rows: [], packed: String(workbook.SheetNames.length) };
};

worker({ review });
