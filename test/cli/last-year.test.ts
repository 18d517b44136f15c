import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportDocument } from "../../src/report/report-document";
import { formPicture, type FormChanges } from "../support/declaration";
import { sheetJsFile } from "../support/sheetjs-file";
import { utils } from "@e965/xlsx";

function check(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const tsx = require.resolve("tsx/cli");
  return spawnSync(process.execPath, [tsx, "src/cli/check.ts", ...args], { encoding: "utf8" });
}

/** A form of the education bureau with that many teachers to be trained. */
function form(year: number, teachers: number): FormChanges {
  const value = `≥${teachers}人次`;
  return {
    title: `${year}年部门整体预算绩效目标申报表`,
    indicators: { 数量指标: [["培训教师人次（人次）", value, value]] },
  };
}

function write(folder: string, name: string, changes: FormChanges): string {
  const file = join(folder, name);
  const rows = formPicture(changes).values.map((row) => [...row]);
  const sheet = utils.aoa_to_sheet(rows);
  writeFileSync(file, sheetJsFile({ SheetNames: ["申报表"], Sheets: { 申报表: sheet } }, "xlsx"));
  return file;
}

const folder = mkdtempSync(join(tmpdir(), "shenbao-"));
const THIS = write(folder, "this.xlsx", form(2026, 200));
const earlier = mkdtempSync(join(tmpdir(), "shenbao-earlier-"));
const LAST = write(earlier, "last.xlsx", form(2025, 300));
write(earlier, "older.xlsx", form(2024, 100));

function h20(...args: string[]): readonly string[] {
  const { files } = JSON.parse(check("--format", "json", ...args, THIS).stdout) as ReportDocument;
  const findings = files[0]?.declarations[0]?.findings ?? [];
  return findings.flatMap(({ rule, message }) => (rule === "H20" ? [message] : []));
}

test("a form is compared with that of the department for the year before, from a file or a folder", () => {
  expect(h20()).toEqual([]);
  expect(h20("--last-year", LAST)).toEqual([
    expect.stringContaining("“≥200人次”低于上年同名指标的“≥300人次”（2025 年"),
  ]);
  expect(h20("--last-year", earlier)).toEqual(h20("--last-year", LAST));
});

test("a file without a declaration is reported, and nothing is checked when there is none at all", () => {
  const other = "test/samples/not-a-declaration.xlsx";
  const both = check("--last-year", LAST, "--last-year", other, THIS);
  expect(both.stderr).toContain(`上年的 ${other} 没有用来比较：在所有工作表中都没有找到`);
  expect(both.stdout).toContain("低于上年同名指标");
  const none = check("--last-year", other, THIS);
  expect([none.status, none.stdout]).toEqual([2, ""]);
  expect(none.stderr).toContain("没有读到上年的申报表，没有检查");
});

test("a form of last year that nothing is compared with is reported by file, department and year", () => {
  const other = write(earlier, "other.xlsx", { ...form(2025, 1), department: "白云区档案馆" });
  const { stderr } = check("--last-year", LAST, "--last-year", other, THIS);
  expect(stderr.split("\n").filter((line) => line.includes("没有用来比较"))).toEqual([
    `上年的 ${other}（白云区档案馆，2025年）没有用来比较：本次没有该部门下一年度的申报表，或同名的不止一份。`,
  ]);
});
