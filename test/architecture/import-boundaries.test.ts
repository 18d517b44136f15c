import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { readRooms, type Room } from "./rooms-table";

interface LintMessage {
  readonly ruleId: string | null;
  readonly line: number;
}

interface Line {
  readonly code: string;
  readonly isAllowed: boolean;
}

const BOUNDARY_RULES = [
  "boundaries/dependencies",
  "no-restricted-globals",
  "no-restricted-properties",
  "no-restricted-syntax",
];
const ROOMS = readRooms();

/** A module of each package that some room may use, and some that none may. */
const MODULES = new Map([
  ...ROOMS.flatMap(({ packages }) => [...packages].map((name) => [name, name] as const)),
  ["@fluentui/*", "@fluentui/react-icons/svg/search"],
  ["@univerjs/*", "@univerjs/core/facade"],
  ["node:*", "node:fs/promises"],
  ["zod", "zod/mini"],
  ["rxjs", "rxjs"],
  ["not installed", "no-such-package"],
]);
const PURE = /^(?:sheet|declaration|editions|reader|rules|template|report|locales)$/;

/** What pure functions do not use: clock, chance, network, storage, DOM. */
const HOST_CALLS = [
  "document.title",
  "Date.now()",
  "performance.now()",
  "Math.random()",
  "crypto.randomUUID()",
  "setInterval(Boolean, 1)",
  "globalThis.name",
  "sessionStorage.length",
  "new XMLHttpRequest()",
];

/** A file directly in the folder of a room. */
function fileOf(room: string): string {
  const file = readdirSync(`src/${room}`).find((name) => /\.tsx?$/.test(name));
  if (file === undefined) {
    throw new Error(`src/${room} has no file`);
  }
  return file;
}

/** What a file of a room may say, and what it may not. */
function linesOf({ name, rooms, packages }: Room): readonly Line[] {
  const isOffice = /^(?:excel|commands|taskpane)$/.test(name);
  return [
    ...ROOMS.flatMap((other) => {
      const module = `../${other.name}/${fileOf(other.name).replace(/\.tsx?$/, "")}`;
      return waysToUse(module, rooms.has(other.name));
    }),
    ...Array.from(MODULES, ([used, module]) => waysToUse(module, packages.has(used))).flat(),
    ...waysToUse("../../test/support/fast-check", false),
    { code: "export const ran = Excel.run;", isAllowed: name === "excel" },
    { code: "export type Cells = Excel.Range;", isAllowed: name === "excel" },
    { code: "export const context = Office.context;", isAllowed: isOffice },
    { code: "export type Locale = typeof Office.context.displayLanguage;", isAllowed: isOffice },
    ...HOST_CALLS.map((call, index) => ({
      code: `export const value${String(index)} = ${call};`,
      isAllowed: !PURE.test(name),
    })),
  ];
}

function waysToUse(module: string, isAllowed: boolean): readonly Line[] {
  return [
    { code: `import "${module}";`, isAllowed },
    { code: `void import("${module}");`, isAllowed },
    { code: `export * from "${module}";`, isAllowed },
    { code: `import type {} from "${module}";`, isAllowed },
  ];
}

const SNIPPETS = ROOMS.map((room) => ({
  name: room.name,
  fileName: `src/${room.name}/${fileOf(room.name)}`,
  lines: linesOf(room),
}));

const refused = new Map<string, ReadonlySet<number>>();

beforeAll(() => {
  const input = JSON.stringify(
    SNIPPETS.map(({ fileName, lines }) => ({
      fileName,
      code: lines.map(({ code }) => code).join("\n"),
    })),
  );
  const { stdout } = spawnSync(process.execPath, ["test/architecture/lint-snippets.mjs"], {
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const messages = JSON.parse(stdout) as readonly (readonly LintMessage[])[];
  for (const [index, { name }] of SNIPPETS.entries()) {
    const found = (messages[index] ?? []).filter(
      ({ ruleId }) => ruleId !== null && BOUNDARY_RULES.includes(ruleId),
    );
    refused.set(name, new Set(found.map(({ line }) => line)));
  }
});

test("the table has a row for every room", () => {
  const folders = readdirSync("src", { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(ROOMS.map(({ name }) => name).sort()).toEqual(folders.map(({ name }) => name).sort());
});

test.each(SNIPPETS)("$name/ may use what its row says, and nothing else", ({ name, lines }) => {
  const isRefused = (index: number): boolean => refused.get(name)?.has(index + 1) ?? false;
  const wrong = lines.filter(({ isAllowed }, index) => isAllowed === isRefused(index));
  expect(wrong).toEqual([]);
});
