import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import fc from "../support/fast-check";
import { readXlsx } from "hucre";
import { DEFAULT_EDITION } from "../../src/editions/editions";
import { DEFAULT_FORM_OPTIONS } from "../../src/template/form-options";
import { planForm } from "../../src/template/plan-form";
import { annotatedCopy } from "../../src/workbook/annotate/annotated-copy";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { consistentContent } from "../support/form-content";
import { sample } from "../support/samples";
import { sheetJsFile } from "../support/sheetjs-file";

/** Texts that a spreadsheet, a page or a terminal could take for commands. */
const HOSTILE = {
  department: '=HYPERLINK("http://example.invalid","点我")',
  overallGoal: `+cmd|' /C calc'!A0 <script>alert(1)</script> \u0007\u001b[31m ${"长".repeat(30_000)}`,
};

let root: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "shenbao-out-"));
  const received = join(root, "received");
  mkdirSync(join(received, "二组"), { recursive: true });
  mkdirSync(join(root, "earlier"));
  const faulty = sample("baiyun-kexie-with-faults.xlsx");
  writeFileSync(join(received, "科协.xlsx"), sample("baiyun-kexie.xlsx"));
  writeFileSync(join(received, "二组", "科协.xlsx"), faulty);
  writeFileSync(
    join(received, "旧格式.xls"),
    sheetJsFile(read(faulty, { type: "array" }), "biff8"),
  );
  writeFileSync(join(received, "坏.xlsx"), faulty.slice(0, 5_000));
  writeFileSync(join(received, "其他.xlsx"), sample("not-a-declaration.xlsx"));
  writeFileSync(join(received, "恶意.xlsx"), await hostileFile());
  writeFileSync(join(root, "earlier", "科协.xlsx"), faulty);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function hostileFile(): Promise<Uint8Array> {
  const [drawn] = fc.sample(consistentContent(DEFAULT_EDITION), { numRuns: 1, seed: 7 });
  const options = { ...DEFAULT_FORM_OPTIONS, year: 2027 };
  return writeWorkbook(
    drawn === undefined ? [] : [planForm(DEFAULT_EDITION, options, { ...drawn, ...HOSTILE })],
  );
}

function check(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const tsx = require.resolve("tsx/cli");
  return spawnSync(process.execPath, [tsx, "src/cli/check.ts", ...args], { encoding: "utf8" });
}

/** All files below a folder, each with a hash of its content. */
function contentsOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    files
      .filter((file) => existsSync(join(folder, file)) && !isFolder(join(folder, file)))
      .map((file) => [
        file.replaceAll("\\", "/"),
        createHash("sha256")
          .update(readFileSync(join(folder, file)))
          .digest("hex"),
      ]),
  );
}

function isFolder(path: string): boolean {
  return readdirSync(join(path, ".."), { withFileTypes: true }).some(
    (entry) => join(path, "..", entry.name) === path && entry.isDirectory(),
  );
}

test.each(["1", "2"])(
  "everything is written beside the received files, which stay as they are, by %s workers",
  async (jobs) => {
    const received = join(root, "received");
    const out = join(root, `out${jobs}`);
    const before = contentsOf(received);
    const { status, stdout, stderr } = check(
      ...["--jobs", jobs, "--compare", join(root, "earlier"), "--out", out, received],
    );
    expect(status).toBe(2);
    expect(contentsOf(received)).toEqual(before);
    expect(Object.keys(contentsOf(out))).toEqual([
      "annotated/二组/科协.xlsx",
      "annotated/恶意.xlsx",
      "annotated/科协.xlsx",
      "comparison.txt",
      "report.html",
      "report.json",
      "summary.xlsx",
    ]);
    // Six lines and a summary for people; nothing that a terminal would take for a command.
    expect(stdout).toContain("科协");
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
    expect(stderr).toContain("旧格式.xls");

    const report = JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as {
      files: readonly { status: string }[];
      across: unknown;
      comparison: unknown;
    };
    expect(report.files.map((file) => file.status).toSorted()).toEqual([
      "checked",
      "checked",
      "checked",
      "checked",
      "unreadable",
      "unrecognised",
    ]);
    expect([typeof report.across, typeof report.comparison]).toEqual(["object", "object"]);

    const html = readFileSync(join(out, "report.html"), "utf8");
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;");
    expect(readFileSync(join(out, "comparison.txt"), "utf8")).toContain("322.83");
    await expectHarmless(join(out, "summary.xlsx"));
    for (const name of ["科协.xlsx", "二组/科协.xlsx", "恶意.xlsx"]) {
      expectSameWithoutMarks(join(received, name), join(out, "annotated", name));
    }
  },
);

/** No formulas but our own, whichever library reads the file. */
async function expectHarmless(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const { sheets } = readWorkbookPicture(bytes, "summary.xlsx");
  const formulas = sheets.flatMap(({ formulas: rows }) =>
    rows.flat().filter((one) => one !== null),
  );
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => !/^=(?:SUBTOTAL|SUM|[A-Z]+\d+)/.test(formula))).toEqual([]);
  const others = await readXlsx(bytes);
  const library = read(bytes, { type: "array" });
  expect(others.sheets.map(({ name }) => name)).toEqual(library.SheetNames);
  expect(library.SheetNames.slice(0, 3)).toEqual(["汇总表", "问题清单", "图表"]);
  const texts = sheets.flatMap(({ values }) => values.flat());
  expect(texts.some((text) => typeof text === "string" && text.includes("HYPERLINK"))).toBe(true);
}

function expectSameWithoutMarks(received: string, copy: string): void {
  const [original, annotated] = [readFileSync(received), readFileSync(copy)];
  expect(annotated.equals(original)).toBe(false);
  const back = annotatedCopy(annotated, []);
  expect(back.status).toBe("annotated");
  expect(readWorkbookPicture(back.status === "annotated" ? back.bytes : annotated, "a")).toEqual(
    readWorkbookPicture(original, "a"),
  );
}

test("nothing that is there is overwritten, unless it is asked for", () => {
  const out = join(root, "again");
  cpSync(join(root, "received", "科协.xlsx"), join(root, "one.xlsx"));
  expect(check("--out", out, join(root, "one.xlsx")).status).toBe(0);
  writeFileSync(join(out, "report.json"), "mine");
  const before = contentsOf(out);
  const refused = check("--out", out, join(root, "one.xlsx"));
  expect([refused.status, contentsOf(out)]).toEqual([2, before]);
  expect(refused.stderr).toContain("--force");
  expect(check("--force", "--out", out, join(root, "one.xlsx")).status).toBe(0);
  expect(readFileSync(join(out, "report.json"), "utf8")).toContain("shenbao-report");
});

test("a report that could not be written is reported, and not listed among those that were", () => {
  const out = join(root, "in-the-way");
  mkdirSync(join(out, "report.html"), { recursive: true });
  const file = join(root, "received", "科协.xlsx");
  const { status, stdout, stderr } = check("--force", "--out", out, file);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^没有写出 .*report\.html/);
  expect(stdout).toContain(`已写到 ${out}：report.json、summary.xlsx；`);
});

test("a folder that cannot be made is a sentence, not a crash", () => {
  const file = join(root, "no-folder");
  writeFileSync(file, "");
  for (const out of [file, join(file, "x"), join(root, "长".repeat(300), "x")]) {
    const { status, stdout, stderr } = check("--out", out, join(root, "received"));
    expect([status, stdout, stderr]).toEqual([
      2,
      "",
      expect.stringMatching(/^无法建立文件夹.*\n$/),
    ]);
  }
});

test("an earlier submission in which there is nothing is said, and nothing is checked", () => {
  const empty = join(root, "empty");
  mkdirSync(empty);
  const { status, stdout, stderr } = check("--compare", empty, join(root, "received"));
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("--compare");
});

test("reports go neither into the folder that was given nor beside a received file in it", () => {
  const received = join(root, "received");
  const before = contentsOf(received);
  for (const folder of [received, join(received, "二组")]) {
    const { status, stderr } = check("--out", folder, received);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/。/)]);
  }
  expect(contentsOf(received)).toEqual(before);
});
