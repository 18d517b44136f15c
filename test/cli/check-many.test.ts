import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { ReportDocument } from "../../src/report/report-document";

const SAMPLES = "test/samples";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "shenbao-many-"));
  mkdirSync(join(folder, "二组"));
  cpSync(join(SAMPLES, "baiyun-kexie.xlsx"), join(folder, "10.xlsx"));
  cpSync(join(SAMPLES, "baiyun-kexie-with-faults.xlsx"), join(folder, "9.xlsx"));
  cpSync(join(SAMPLES, "not-a-declaration.xlsx"), join(folder, "二组", "其他.XLSX"));
  writeFileSync(join(folder, "二组", "坏[1].xls"), "不是工作簿");
  writeFileSync(join(folder, "~$9.xlsx"), "锁");
  writeFileSync(join(folder, "说明.txt"), "不检查");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function check(...args: string[]): { status: number | null; report: ReportDocument } {
  const tsx = require.resolve("tsx/cli");
  const { status, stdout } = spawnSync(
    process.execPath,
    [tsx, "src/cli/check.ts", "--format", "json", ...args],
    { encoding: "utf8" },
  );
  return { status, report: JSON.parse(stdout) as ReportDocument };
}

function outcomes({ files }: ReportDocument): readonly (readonly string[])[] {
  return files.map(({ file, status, declarations }) => [
    relative(folder, file),
    status,
    ...declarations.map(({ verdict }) => verdict),
  ]);
}

test.each(["1", "2"])(
  "a folder is checked with what is below it, in the order of names, by %s workers",
  (jobs) => {
    const { status, report } = check("--jobs", jobs, folder);
    expect(outcomes(report)).toEqual([
      ["9.xlsx", "checked", "revise"],
      ["10.xlsx", "checked", "pass"],
      [join("二组", "坏[1].xls"), "unreadable"],
      [join("二组", "其他.XLSX"), "unrecognised"],
    ]);
    expect(status).toBe(2);
  },
);

test("a pattern, a name that looks like one, and a file that is named twice", () => {
  const { status, report } = check(
    join(folder, "1*.xlsx"),
    join(folder, "10.xlsx"),
    join(folder, "二组", "坏[1].xls"),
    join(folder, "没有*.xlsx"),
  );
  expect(outcomes(report)).toEqual([
    ["10.xlsx", "checked", "pass"],
    [join("二组", "坏[1].xls"), "unreadable"],
    ["没有*.xlsx", "unreadable"],
  ]);
  expect(status).toBe(2);
});

test("a reader that ends early changes nothing about the exit status", () => {
  const tsx = require.resolve("tsx/cli");
  const command = `"${process.execPath}" "${tsx}" src/cli/check.ts --format json "$@" | head -c 1 >/dev/null; echo "\${PIPESTATUS[0]}"`;
  const file = join(folder, "10.xlsx");
  const { stdout, stderr } = spawnSync("bash", ["-c", command, "bash", ...largeList(file)], {
    encoding: "utf8",
  });
  expect([stdout.trim(), stderr]).toEqual(["0", ""]);
});

/** Copies of a file whose report is longer than the buffer of a pipe. */
function largeList(file: string): readonly string[] {
  const copies = mkdtempSync(join(tmpdir(), "shenbao-copies-"));
  return Array.from({ length: 5 }, (_, index) => {
    const copy = join(copies, `${index}.xlsx`);
    cpSync(file, copy);
    return copy;
  });
}

test("workers give the same report as none", () => {
  const [alone, together] = ["1", "2"].map((jobs) => check("--jobs", jobs, folder).report);
  expect(together).toEqual(alone);
});
