import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeOutput } from "../../src/cli/check/write-output";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "output-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("folders that are missing are made, also for two files at once", async () => {
  const files = ["a.txt", "b.txt"].map((name) => join(folder, "made", "here", name));
  const problems = await Promise.all(files.map((file) => writeOutput(file, "text", false)));
  expect(problems).toEqual([null, null]);
  expect(files.map((file) => readFileSync(file, "utf8"))).toEqual(["text", "text"]);
});

test("a file that has appeared is kept unless it may be replaced", async () => {
  const file = join(folder, "a.txt");
  writeFileSync(file, "precious");
  expect(await writeOutput(file, "text", false)).toContain("出现了同名文件");
  expect(readFileSync(file, "utf8")).toBe("precious");
  expect(await writeOutput(file, "text", true)).toBeNull();
  expect(readFileSync(file, "utf8")).toBe("text");
});

test("a file in the place of a folder is reported", async () => {
  writeFileSync(join(folder, "file"), "");
  expect(await writeOutput(join(folder, "file", "a.txt"), "text", false)).toMatch(/^没有写出 /);
});

/** Places where the system cannot create folders; at the second Node itself would try forever. */
const CLOSED = [
  join(tmpdir(), "长".repeat(300)),
  ...(existsSync("/proc/self") ? ["/proc/no"] : []),
];

test.each(CLOSED)("a place where the system makes no folder is reported: %s", async (place) => {
  const file = join(place, "a.txt");
  expect(await writeOutput(file, "text", false)).toContain(`没有写出 ${file}`);
});
