import { spawnSync } from "node:child_process";

interface LintMessage {
  readonly ruleId: string | null;
  readonly line: number;
}

interface Snippet {
  readonly fileName: string;
  readonly code: readonly string[];
  /** Numbers of the lines that must be refused. */
  readonly refused: readonly number[];
}

const BOUNDARY_RULES = [
  "boundaries/dependencies",
  "no-restricted-imports",
  "no-restricted-globals",
];

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

const pure = (fileName: string): Snippet => ({
  fileName,
  code: [...FORBIDDEN, ALLOWED],
  refused: FORBIDDEN.map((_, index) => index + 1),
});

const SNIPPETS: readonly Snippet[] = [
  pure("src/reader/read-workbook.ts"),
  pure("src/rules/check-declaration.ts"),
  pure("src/editions/editions.ts"),
  pure("src/declaration/declaration.ts"),
  pure("src/template/plan-form.ts"),
  {
    // The Office.js room knows nothing of declarations, rules and forms.
    fileName: "src/excel/inspect-workbook.ts",
    code: [
      'import { EDITIONS } from "../editions/editions";',
      'import { RULES } from "../rules/catalogue";',
      'import { planForm } from "../template/plan-form";',
      ALLOWED,
    ],
    refused: [1, 2, 3],
  },
  {
    // Files are written by those who know nothing of forms.
    fileName: "src/workbook/write-workbook.ts",
    code: ['import { EDITIONS } from "../editions/editions";', ALLOWED],
    refused: [1],
  },
];

let messages: readonly (readonly LintMessage[])[] = [];

beforeAll(() => {
  const input = JSON.stringify(
    SNIPPETS.map(({ fileName, code }) => ({ fileName, code: code.join("\n") })),
  );
  const { stdout } = spawnSync(process.execPath, ["test/architecture/lint-snippets.mjs"], {
    input,
    encoding: "utf8",
  });
  messages = JSON.parse(stdout) as readonly (readonly LintMessage[])[];
});

test.each(SNIPPETS.map((snippet, index) => [snippet.fileName, index, snippet] as const))(
  "%s may not know what its room does not",
  (_, index, { refused }) => {
    const found = messages[index]?.filter(
      ({ ruleId }) => ruleId !== null && BOUNDARY_RULES.includes(ruleId),
    );
    expect([...new Set(found?.map(({ line }) => line))]).toEqual(refused);
  },
);
