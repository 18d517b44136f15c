import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

interface LintedFile {
  readonly messages: readonly { readonly ruleId: string | null; readonly line: number }[];
}

/** The lines of `code` that ESLint refuses when it stands in a file of that name. */
function refusedLines(fileName: string, code: readonly string[]): readonly number[] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      resolve("node_modules/eslint/bin/eslint.js"),
      "--stdin",
      "--stdin-filename",
      fileName,
      "--format",
      "json",
    ],
    { input: code.join("\n"), encoding: "utf8" },
  );
  const [file] = JSON.parse(stdout) as LintedFile[];
  const boundaryRules = [
    "boundaries/dependencies",
    "no-restricted-imports",
    "no-restricted-globals",
  ];
  const lines = file?.messages
    .filter(({ ruleId }) => ruleId !== null && boundaryRules.includes(ruleId))
    .map(({ line }) => line);
  return [...new Set(lines)];
}

const FORBIDDEN = [
  'import { inspectWorkbook } from "../excel/inspect-workbook";',
  'import { readWorkbookPicture } from "../workbook/read-workbook-picture";',
  'import { checkWorkbook } from "../review/check-workbook";',
  'import { readFileSync } from "node:fs";',
  'import * as XLSX from "@e965/xlsx";',
  "export const sheet = Excel.run(() => undefined);",
  "export const title = document.title;",
];
const ALLOWED = 'import { toAddress } from "../sheet/address";';

test.each([
  "src/reader/read-workbook.ts",
  "src/rules/check-declaration.ts",
  "src/editions/editions.ts",
  "src/declaration/declaration.ts",
])("%s may know nothing of Excel, files, packages or the DOM", (fileName) => {
  expect(refusedLines(fileName, [...FORBIDDEN, ALLOWED])).toEqual(FORBIDDEN.map((_, i) => i + 1));
});

test("the Office.js room knows nothing of declarations and rules", () => {
  const code = [
    'import { EDITIONS } from "../editions/editions";',
    'import { RULES } from "../rules/catalogue";',
  ];
  expect(refusedLines("src/excel/inspect-workbook.ts", code)).toEqual([1, 2]);
});
