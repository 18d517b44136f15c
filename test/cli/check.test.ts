import { utils } from "@e965/xlsx";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportDocument } from "../../src/report/report-document";
import { sheetJsFile } from "../support/sheetjs-file";

/** Runs the command as a user does, without npm around it. */
function check(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const tsx = require.resolve("tsx/cli");
  return spawnSync(process.execPath, [tsx, "src/cli/check.ts", ...args], { encoding: "utf8" });
}

function checkJson(...files: string[]): { status: number | null; report: ReportDocument } {
  const { status, stdout } = check("--format", "json", ...files);
  return { status, report: JSON.parse(stdout) as ReportDocument };
}

const FILLED = "test/samples/baiyun-kexie.xlsx";
const FAULTY = "test/samples/baiyun-kexie-with-faults.xlsx";
const OTHER = "test/samples/not-a-declaration.xlsx";

test("the filled example passes with its golden model and the findings of the catalogue", () => {
  const { status, report } = checkJson(FILLED);
  const [file] = report.files;
  const [declaration] = file?.declarations ?? [];
  expect(status).toBe(0);
  expect(report).toMatchObject({ format: "shenbao-report", version: 1 });
  expect(file).toMatchObject({ file: FILLED, status: "checked", error: null });
  expect(declaration).toMatchObject({
    sheet: "申报表",
    range: "A1:E37",
    edition: "guangzhou-department",
    verdict: "pass",
    counts: { error: 0, warning: 16, info: 27 },
  });
  const golden: unknown = JSON.parse(
    readFileSync("test/fixtures/baiyun-kexie.golden.json", "utf8"),
  );
  expect({
    edition: declaration?.edition,
    range: declaration?.range,
    ...declaration?.declaration,
  }).toEqual(golden);
  const found = declaration?.findings.map(
    ({ rule, severity, cells }) => `${severity} ${rule} ${cells[0]}`,
  );
  expect(found?.toSorted()).toEqual(
    Object.entries(EXPECTED)
      .flatMap(([rule, cells]) => cells.split(" ").map((cell) => [rule, cell].join(" ")))
      .toSorted(),
  );
});

/** The findings expected on the filled example. */
const EXPECTED = {
  "warning S03": "A1",
  "warning S21": "B35 B36",
  "warning H01": "E29",
  "warning H02": "E30 E31",
  "warning H03": "E30 E31",
  "warning H05": "E21 E25 E33",
  "warning H07": "C24",
  "warning H09": "E29",
  "warning H11": "E33",
  "warning H12": "B14",
  "warning H14": "A15",
  "info A07": "B6",
  "info F01": "E23",
  "info F02": "C24 C22",
  "info H04": "E30",
  "info H06": "E24 E27 E33",
  "info H07": "C26",
  "info H08": "E22 E23 E24 E26 E27 E28 E34 E37",
  "info H10": "E32 E34",
  "info H13": "C28",
  "info H15": "B15 B16 B17",
  "info H16": "A11",
  "info H17": "D16",
  "info H18": "E28",
  "info H19": "D20",
} as const;

test("the faulty sample needs revision and every fault is named at its cell", () => {
  const { status, report } = checkJson(FAULTY);
  const [declaration] = report.files[0]?.declarations ?? [];
  expect(status).toBe(1);
  expect(declaration?.verdict).toBe("revise");
  const certain = declaration?.findings.filter(({ rule }) => /^[SA]/.test(rule));
  expect(certain?.map(({ rule, severity, cells }) => [rule, severity, cells[0]])).toEqual([
    ["S03", "warning", "A1"],
    ["A01", "error", "B5"],
    ["A02", "error", "B5"],
    ["S07", "warning", "C14"],
    ["S24", "warning", "C16"],
    ["S19", "error", "E25"],
    ["S21", "warning", "B35"],
    ["S21", "warning", "B36"],
    ["S22", "warning", "A37"],
  ]);
  const balance = declaration?.findings.find(({ rule }) => rule === "A01");
  expect(balance?.cells).toEqual(["B5", "B6", "D5", "D6"]);
  expect(balance?.details).toMatchObject({ expected: 312.83, actual: 322.83, difference: 10 });
  const missingAmount = declaration?.findings.find(({ rule }) => rule === "S24");
  expect(missingAmount?.details.notChecked).toEqual(expect.arrayContaining(["A07"]));
});

test("a workbook without a declaration and a missing file give exit status 2, the others are printed", () => {
  const { status, report } = checkJson(OTHER, FILLED, "no-such-file.xlsx");
  expect(status).toBe(2);
  expect(report.files.map((file) => file.status)).toEqual([
    "unrecognised",
    "checked",
    "unreadable",
  ]);
  expect(report.files[0]?.error?.code).toBe("S01");
  expect(report.files[2]?.error).toMatchObject({ code: "not-found" });
});

test("a file that is not a workbook gives a sentence, not a crash", () => {
  const file = join(mkdtempSync(join(tmpdir(), "shenbao-")), "申报表.xlsx");
  writeFileSync(file, "not a workbook");
  const { status, report } = checkJson(file);
  expect(status).toBe(2);
  expect(report.files[0]).toMatchObject({
    status: "unreadable",
    error: { code: "not-a-workbook" },
  });
  expect(report.files[0]?.error?.message).toContain("另存为 .xlsx");
});

test("the text format names file, verdict, department, cell and sentence, without colours in a pipe", () => {
  const { status, stdout } = check(FAULTY);
  expect(status).toBe(1);
  expect(stdout).toContain("需修改");
  expect(stdout).toContain("广州市白云区科学技术协会(部门)");
  expect(stdout).toMatch(/B5\s+错误 A01/);
  expect(stdout).not.toContain("\u001b[");
});

test("wrong use is reported on standard error with how the command is used", () => {
  const { status, stdout, stderr } = check("--format", "xml", FILLED);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^--format 应为 text 或 json，不能是“xml”。\n\n用法/);
});

test("--explain says what a form was recognised by, in words and as data", () => {
  const { stdout } = check("--explain", FILLED);
  expect(stdout).toContain("识别依据  与“广州市区级部门申报表”最相符");
  expect(stdout).toContain("各部分：预算整体情况 A3");
  expect(check(FILLED).stdout).not.toContain("识别依据");
  const { stdout: json } = check("--explain", "--format", "json", FILLED);
  const report = JSON.parse(json) as ReportDocument;
  expect(report.files[0]?.declarations[0]?.recognition).toMatchObject({
    by: "features",
    unitCell: "B4",
    fits: [{ edition: "guangzhou-department", found: 25, expected: 25, labels: 12 }, {}, {}, {}],
  });
});

test("a sheet that was examined in part is named, and nothing is said of others", () => {
  const rows = Array.from({ length: 2_500 }, (_, row) => [row]);
  const file = join(mkdtempSync(join(tmpdir(), "shenbao-")), "large.xlsx");
  writeFileSync(file, sheetJsFile(utils.book_new(utils.aoa_to_sheet(rows), "数据"), "xlsx"));
  const { report } = checkJson(file, FILLED);
  expect(report.files.map(({ partlyExamined }) => partlyExamined)).toEqual([
    [{ sheet: "数据", examined: "A1:A2000", used: "A1:A2500" }],
    undefined,
  ]);
  expect(check(file).stdout).toContain("工作表“数据”只检查了 A1:A2000，已用区域为 A1:A2500");
});

describe("--rules", () => {
  function ruleSetFile(text: string): string {
    const file = join(mkdtempSync(join(tmpdir(), "shenbao-")), "rules.json");
    writeFileSync(file, text);
    return file;
  }
  const ruleSet = (changes: object): string =>
    ruleSetFile(
      JSON.stringify({ format: "shenbao-ruleset", version: 1, name: "某区财政局", ...changes }),
    );

  test("another rule set judges, and the report names it", () => {
    const rules = ruleSet({ rules: { S03: "off", S21: "error" } });
    const { status, stdout } = check("--rules", rules, "--format", "json", FILLED);
    const { ruleset, files } = JSON.parse(stdout) as ReportDocument;
    const findings = files[0]?.declarations[0]?.findings ?? [];
    expect([status, ruleset]).toEqual([1, "某区财政局"]);
    expect(findings.filter(({ rule }) => rule === "S03")).toEqual([]);
    expect(findings.filter(({ rule }) => rule === "S21").map(({ severity }) => severity)).toEqual([
      "error",
      "error",
    ]);
  });

  test("a rule set with a mistake, and one that is not there, are named and nothing is judged", () => {
    const wrong = check("--rules", ruleSet({ rules: { S21: "warn" } }), FILLED);
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain("rules.S21：不能是这个值，只能是：error、warning、info、off。");
    const missing = check("--rules", "no-such-rules.json", FILLED);
    expect([missing.status, missing.stdout]).toEqual([2, ""]);
    expect(missing.stderr).toContain("no-such-rules.json");
  });
});
