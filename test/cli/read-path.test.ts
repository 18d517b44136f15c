import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPath } from "../../src/cli/check/read-path";
import { WORKBOOK_LIMITS } from "../../src/workbook/workbook-limits";

const folder = mkdtempSync(join(tmpdir(), "shenbao-read-"));

function fileOf(bytes: number): string {
  const file = join(folder, `${bytes}.xlsx`);
  writeFileSync(file, "");
  truncateSync(file, bytes);
  return file;
}

test.each([
  ["more than Node reads", () => fileOf(3 * 1024 ** 3), "too-large"],
  ["a byte too much", () => fileOf(WORKBOOK_LIMITS.packedBytes + 1), "too-large"],
  ["a folder", () => folder, "no-access"],
  ["nothing", () => join(folder, "no-such-file.xlsx"), "not-found"],
  ["below a file", () => join(fileOf(1), "x"), "no-access"],
])("%s", (_, file, code) => {
  expect(readPath(file())).toBe(code);
});

test("a file within the limits is read", () => {
  expect(readPath(fileOf(5))).toHaveLength(5);
});
