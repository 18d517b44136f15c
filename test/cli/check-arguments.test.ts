import { checkArguments } from "../../src/cli/check/check-arguments";
import { UsageProblem } from "../../src/cli/usage-problem";

test("what is not given is as usual", () => {
  expect(checkArguments(["a.xlsx"])).toEqual({
    format: "text",
    explain: false,
    rules: null,
    lastYear: [],
    out: null,
    force: false,
    compare: [],
    jobs: null,
    inputs: ["a.xlsx"],
  });
});

test("options that may be repeated keep every value", () => {
  const { compare, lastYear, jobs } = checkArguments([
    ...["--compare", "a", "--compare=b", "--last-year", "c", "--last-year", "d", "--jobs", "64"],
    "e.xlsx",
  ]);
  expect({ compare, lastYear, jobs }).toEqual({
    compare: ["a", "b"],
    lastYear: ["c", "d"],
    jobs: 64,
  });
});

test.each([
  ["no file", [], "没有写要检查的文件或文件夹。"],
  ["an unknown option", ["--color", "a.xlsx"], "没有 --color 这个选项。"],
  ["an unknown letter", ["-x", "a.xlsx"], "没有 -x 这个选项。"],
  ["a name that all objects have", ["--constructor", "a.xlsx"], "没有 --constructor 这个选项。"],
  ["another format", ["--format", "xml", "a.xlsx"], /^--format 应为 text 或 json，.*“xml”。$/],
  ["no worker", ["--jobs", "0", "a.xlsx"], /^--jobs 应为 1 至 64 的整数，.*“0”。$/],
  ["too many workers", ["--jobs=65", "a.xlsx"], /^--jobs 应为 1 至 64 的整数/],
  ["half a worker", ["--jobs", "1.5", "a.xlsx"], /^--jobs 应为 1 至 64 的整数/],
  ["a folder that was forgotten", ["a.xlsx", "--out", "--force"], "--out 后面没有写内容。"],
  ["an option at the end", ["a.xlsx", "--rules"], "--rules 后面没有写内容。"],
  ["a folder without a name", ["--out", "", "a.xlsx"], "--out 后面没有写内容。"],
  ["a switch with a value", ["--force=yes", "a.xlsx"], "--force 后面不写内容。"],
])("%s is named", (_, args, sentence) => {
  expect(() => checkArguments(args)).toThrow(UsageProblem);
  expect(() => checkArguments(args)).toThrow(sentence);
});
