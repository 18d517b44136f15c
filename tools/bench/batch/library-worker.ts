import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import { worker } from "workerpool";
import type { ReviewMethods } from "../../../src/desk/worker/review-methods";
import { LIBRARY } from "../library";

/** The yardstick: only reads the file with SheetJS. */
const review: ReviewMethods<string>["review"] = (path, file) => {
  const workbook = read(readFileSync(path), LIBRARY);
  const packed = String(workbook.SheetNames.length);
  return Promise.resolve({ file, hash: null, rows: [], packed });
};

worker({ review });
