import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { DEFAULT_EDITION, PRINTABLE_EDITIONS } from "../../src/editions/editions";
import { NO_CONTENT } from "../../src/template/form-content";
import { DEFAULT_FORM_OPTIONS } from "../../src/template/form-options";
import { planForm } from "../../src/template/plan-form";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { checkOne } from "../support/check-one";

const LAST_YEAR = "test/samples/baiyun-kexie.xlsx";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "template-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command as a user does, without npm around it. */
function template(...args: readonly string[]) {
  const tsx = require.resolve("tsx/cli");
  return spawnSync(process.execPath, [tsx, "src/cli/template.ts", ...args], { encoding: "utf8" });
}

const declarationIn = (file: string) =>
  checkOne(readWorkbookPicture(readFileSync(file), basename(file))).declaration;

test.each(PRINTABLE_EDITIONS.map(({ id }) => id))("writes a blank form of %s", (id) => {
  const out = join(folder, "blank.xlsx");
  const { status, stdout, stderr } = template("--edition", id, "--year", "2026", out);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("2026 年度");
  const { edition, year, title, unit, layout } = declarationIn(out);
  expect([edition, year.value, title.cell, unit]).toEqual([id, 2026, "A1", "万元"]);
  expect(layout.taskRows).toHaveLength(5);
});

test("every option reaches the form", () => {
  const out = join(folder, "form.xlsx");
  const options = [
    "--unit",
    "元",
    "--department",
    "青山市档案馆",
    "--tasks",
    "7",
    "--indicators",
    "3",
  ];
  const { status } = template(...options, "--check-line", "--lock", out);
  expect(status).toBe(0);
  const { department, unit, title, layout } = declarationIn(out);
  expect([department.value, unit, title.cell]).toEqual(["青山市档案馆", "元", "A2"]);
  expect(layout.taskRows).toHaveLength(8);
  expect(layout.indicatorRows).toHaveLength(27);
});

test("last year's form goes into the new one, and what was left out is named", () => {
  const out = join(folder, "next.xlsx");
  const carried = template(
    "--from",
    LAST_YEAR,
    "--values",
    "--edition",
    "guangzhou-department-4class",
    out,
  );
  expect(carried.status).toBe(0);
  expect(carried.stdout).toMatch(/旧表 C31.*请核对/);
  const { department, tasks, indicators, budget } = declarationIn(out);
  expect(department.value).toBe("广州市白云区科学技术协会(部门)");
  expect(tasks.map(({ name, amount }) => [name.value, amount.value])).toContainEqual([
    "换届工作",
    null,
  ]);
  expect(indicators).toHaveLength(15);
  expect(budget.basicExpenditure.value).toBeNull();
});

test("which of several declarations goes into the new form is said", async () => {
  const [several, out] = [join(folder, "several.xlsx"), join(folder, "next.xlsx")];
  const edition = DEFAULT_EDITION;
  const forms = ["一局", "二局"].map((department) => ({
    ...planForm(edition, { ...DEFAULT_FORM_OPTIONS, department, year: 2026 }, NO_CONTENT),
    name: department,
  }));
  writeFileSync(several, await writeWorkbook(forms));
  const { status, stdout } = template("--from", several, out);
  expect(status).toBe(0);
  expect(stdout).toContain("2 份申报表，带入的是第一份：一局!A2:E39");
  expect(declarationIn(out).department.value).toBe("一局");
});

test("an existing file stays as it is unless --force is given", () => {
  const out = join(folder, "mine.xlsx");
  writeFileSync(out, "precious");
  const refused = template(out);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain("--force");
  expect(readFileSync(out, "utf8")).toBe("precious");
  expect(template("--force", out).status).toBe(0);
  expect(declarationIn(out).range).toBe("A1:E38");
});

test("wrong use is reported on standard error with how the command is used", () => {
  const { status, stdout, stderr } = template("--unit", "美元", join(folder, "a.xlsx"));
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^--unit 应为 万元 或 元，不能是“美元”。\n\n用法/);
  expect(existsSync(join(folder, "a.xlsx"))).toBe(false);
});

test.each([
  ["a folder that is not there", (to: string) => [join(to, "nowhere", "a.xlsx")], /文件夹不存在/],
  [
    "an earlier form that is not there",
    (to: string) => ["--from", join(to, "b.xlsx"), join(to, "a.xlsx")],
    /不能带入/,
  ],
  [
    "an earlier form of gigabytes",
    (to: string) => {
      const large = join(to, "large.xlsx");
      writeFileSync(large, "");
      truncateSync(large, 3 * 1024 ** 3);
      return ["--from", large, join(to, "a.xlsx")];
    },
    /不能带入.*过大/,
  ],
  [
    "an earlier file without a form",
    (to: string) => ["--from", "test/samples/not-a-declaration.xlsx", join(to, "a.xlsx")],
    /没有找到/,
  ],
])("%s is said in a sentence, and nothing is written", (_, args, sentence) => {
  const { status, stderr } = template(...args(folder));
  expect(status).toBe(2);
  expect(stderr).toMatch(sentence);
  expect(existsSync(join(folder, "a.xlsx"))).toBe(false);
});
