import * as fs from "node:fs";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { receivedFiles } from "../../src/cli/check/received-files";
import type { FileSystem } from "../../src/cli/check/search-files";

const FILES = [
  "二组/甲.xlsx",
  "二组/~$甲.xlsx",
  "dept-a/a.xlsx",
  "dept-a/说明.docx",
  "dept-b/下/b.XLS",
  "闭/看不到.xlsx",
];
const LINKS = { "失.xlsx": "没有.xlsx", 失组: "没有", "失.docx": "没有.docx", ".#x.xlsx": "x@y" };

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "shenbao-received-"));
  for (const file of FILES) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), "");
  }
  Object.entries(LINKS).forEach(([link, target]) => {
    symlinkSync(target, join(root, link));
  });
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** A file system that refuses to open one folder; for the administrator a real one opens all. */
function without(folder: string): FileSystem {
  return {
    ...fs,
    readdirSync: new Proxy(fs.readdirSync, {
      apply(target, self, args: unknown[]): unknown {
        if (relative(folder, String(args[0])) === "") {
          throw Object.assign(new Error(), { code: "EACCES", syscall: "scandir" });
        }
        return Reflect.apply(target, self, args) as unknown;
      },
    }),
  };
}

test("a file to which links lead, also links to a folder above, is received once", () => {
  const folder = fs.realpathSync(mkdtempSync(join(tmpdir(), "shenbao-linked-")));
  try {
    mkdirSync(join(folder, "一组/下"), { recursive: true });
    writeFileSync(join(folder, "一组/下/甲.xlsx"), "");
    symlinkSync("..", join(folder, "一组/下/上级"));
    symlinkSync("一组", join(folder, "a"));
    const found = receivedFiles([folder, join(folder, "a/下/甲.xlsx")]).files;
    expect(found.map(({ path }) => relative(folder, path))).toEqual(["一组/下/甲.xlsx"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each<[string, string[], string[]]>([
  [
    "a folder, with what in it cannot be opened",
    ["."],
    ["dept-a/a.xlsx", "dept-b/下/b.XLS", "二组/甲.xlsx", "失.xlsx", "失组", "闭"],
  ],
  ["a folder that cannot be opened", ["闭"], ["闭"]],
  ["a pattern that matches a link to nothing", ["失.xls*"], ["失.xlsx"]],
  ["a pattern that matches others", ["二组/*.xlsx"], ["二组/甲.xlsx"]],
  ["a pattern of folders", ["dept-*"], ["dept-a/a.xlsx", "dept-b/下/b.XLS"]],
  ["one that ends otherwise", ["dept-[ab]"], ["dept-a/a.xlsx", "dept-b/下/b.XLS"]],
  ["a pattern below a folder that cannot be opened", ["闭/*.xlsx"], ["闭"]],
  ["a pattern of nothing", ["没有/*.xlsx"], ["没有/*.xlsx"]],
  ["what Office leaves, by name and by patterns", ["二组/~$甲.xlsx", "二组/~$*"], []],
  ["all of a folder by a pattern", ["dept-a/**"], ["dept-a/a.xlsx", "dept-a/说明.docx"]],
])("%s", (_, inputs, expected) => {
  for (const base of [root, relative(".", root)]) {
    const given = inputs.map((input) => join(base, input));
    const found = receivedFiles(given, [], without(join(root, "闭"))).files;
    expect(found.map(({ path }) => relative(root, path)).toSorted()).toEqual(expected.toSorted());
  }
});

test("files in given folders that are no workbooks are counted, those of a pattern are received", () => {
  const count = (...inputs: string[]) =>
    receivedFiles(inputs.map((input) => join(root, input))).others;
  expect(count("dept-a")).toBe(1);
  expect(count("dept-a", "dept-*", "dept-a/")).toBe(1);
  expect(count("dept-b", "dept-a/**")).toBe(0);
});

describe("output of an earlier run", () => {
  const OURS = '{\n  "format": "shenbao-report",\n  "version": 1';
  const NAMES = ["report.html", "summary.xlsx", "annotated/二组/甲.xlsx"];
  let folder: string;

  beforeEach(() => {
    folder = fs.realpathSync(mkdtempSync(join(tmpdir(), "shenbao-own-")));
    for (const name of ["乙.xlsx", ...NAMES.map((own) => `审核/${own}`), "审核/补报.xlsx"]) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), "");
    }
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function found(input: string) {
    const { files, others, own } = receivedFiles([join(folder, input)]);
    const count = own.get(join(folder, "审核")) ?? 0;
    return {
      files: files.map(({ path }) => relative(folder, path)).toSorted(),
      others,
      own: count,
    };
  }

  test.each(["", "*", "**/*.xlsx"])("is skipped below a folder or in a pattern: %s", (input) => {
    writeFileSync(join(folder, "审核/report.json"), OURS);
    expect(found(input)).toEqual({ files: ["乙.xlsx", "审核/补报.xlsx"], others: 0, own: 2 });
  });

  test.each([
    ["审核/summary.xlsx", "审核/summary.xlsx"],
    ["审核/annotated", "审核/annotated/二组/甲.xlsx"],
    ["审核/annotated/**/*.xlsx", "审核/annotated/二组/甲.xlsx"],
  ])("is read where %s is named itself", (input, file) => {
    writeFileSync(join(folder, "审核/report.json"), OURS);
    expect(found(input)).toEqual({ files: [file], others: 0, own: 0 });
  });

  test.each([
    ["no document", null],
    ["another document", '{"format": "other"}'],
  ])("is not recognised by names alone: with %s", (_, text) => {
    if (text !== null) {
      writeFileSync(join(folder, "审核/report.json"), text);
    }
    const { files, others, own } = found("");
    expect([files.length, others, own]).toEqual([4, text === null ? 1 : 2, 0]);
  });
});
