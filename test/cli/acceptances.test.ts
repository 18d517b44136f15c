import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportDocument } from "../../src/report/report-document";
import { ACCEPTANCES_NAMESPACE } from "../../src/review/acceptance/stored-acceptances";
import { checkWorkbook } from "../../src/review/check-workbook";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { accepted, partOf, withCustomXml } from "../support/acceptances";
import { sample } from "../support/samples";

const NAME = "baiyun-kexie-with-faults.xlsx";

/** The faulty sample with all its warnings accepted, and its errors too, which has no effect. */
function acceptedPart(): string {
  const checked = checkWorkbook(readWorkbookPicture(sample(NAME), NAME));
  const declarations = checked.status === "checked" ? checked.declarations : [];
  return partOf(
    ...declarations.flatMap(({ findings, declaration }) =>
      findings
        .filter(({ severity }) => severity !== "info")
        .map((one) => accepted({ ...one, severity: "warning" }, declaration, "经查属实")),
    ),
  );
}

function check(part: string, ...args: string[]): { status: number | null; stdout: string } {
  const file = join(mkdtempSync(join(tmpdir(), "shenbao-")), NAME);
  writeFileSync(file, withCustomXml(sample(NAME), part));
  const tsx = require.resolve("tsx/cli");
  return spawnSync(process.execPath, [tsx, "src/cli/check.ts", ...args, file], {
    encoding: "utf8",
  });
}

test("what a file's reviewer has accepted is listed with the reason and not counted; errors are", () => {
  const { status, stdout } = check(acceptedPart(), "--format", "json");
  const { files } = JSON.parse(stdout) as ReportDocument;
  const [declaration] = files[0]?.declarations ?? [];
  const findings = declaration?.findings ?? [];
  expect([status, declaration?.verdict, declaration?.counts.warning]).toEqual([1, "revise", 0]);
  expect(declaration?.counts.error).toBeGreaterThan(0);
  for (const { severity, accepted: by } of findings) {
    expect(by).toEqual(
      severity === "warning" ? { reason: "经查属实", at: "2026-03-04" } : undefined,
    );
  }
  expect(declaration?.accepted).toBe(
    findings.filter(({ severity }) => severity === "warning").length,
  );
  expect(files[0]).not.toHaveProperty("ignoredAcceptances");
});

test("the line of a declaration whose reports go into a folder counts what was accepted", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "shenbao-")), "out");
  const { stdout } = check(acceptedPart(), "--out", folder);
  expect(stdout).toMatch(/0 个警告.*已认可 \d+ 项.*baiyun-kexie-with-faults\.xlsx/);
});

test("the text says so, and what could not be used", () => {
  const { stdout } = check(acceptedPart());
  expect(stdout).toMatch(/B35\s+警告 S21 .*\n\s+已认可（2026-03-04）：经查属实/);
  expect(stdout).toMatch(/0 个警告.*已认可 \d+ 项/);
  const { status, stdout: told } = check(`<a xmlns="${ACCEPTANCES_NAMESPACE}">`);
  expect([status, told.includes("没有采用")]).toEqual([1, true]);
});
