import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/review/check-workbook";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";

/** Reads and checks a file, or none, and prints the peak memory of this process in MB. */
const [file] = process.argv.slice(2);
if (file !== undefined) {
  checkWorkbook(readWorkbookPicture(readFileSync(file), "a.xlsx"));
}
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
