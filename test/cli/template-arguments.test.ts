import { templateArguments } from "../../src/cli/template-arguments";
import { UsageProblem } from "../../src/cli/usage-problem";

test("without a year, the form is for the one that is declared now", () => {
  const { options, from, out } = templateArguments(["a.XLSX"], 2027);
  expect([options.year, from, out]).toEqual([2027, null, "a.XLSX"]);
});

test.each([
  ["no file", [], "没有写输出文件。"],
  ["two files", ["a.xlsx", "b.xlsx"], /只能写一个输出文件.*a\.xlsx b\.xlsx/],
  ["another kind of file", ["a.xls"], "输出文件的扩展名应为 .xlsx，不能是“a.xls”。"],
  [
    "an unknown edition",
    ["--edition", "nowhere", "a.xlsx"],
    /^--edition 应为 .*guangzhou-department/,
  ],
  ["no year", ["--year", "next", "a.xlsx"], /^--year 应为 2000 至 2099 的整数，.*“next”。$/],
  ["a year of another century", ["--year", "1999", "a.xlsx"], /^--year 应为/],
  ["too many rows", ["--tasks", "51", "a.xlsx"], /^--tasks 应为 1 至 50 的整数/],
  ["no rows", ["--indicators", "0", "a.xlsx"], /^--indicators 应为 1 至 50 的整数/],
  ["another currency", ["--unit", "美元", "a.xlsx"], "--unit 应为 万元 或 元，不能是“美元”。"],
  ["an unknown option", ["--colour", "a.xlsx"], "没有 --colour 这个选项。"],
  ["values of no form", ["--values", "a.xlsx"], "--values 和 --amounts 要与 --from 一起用。"],
  ["amounts of no form", ["--amounts", "a.xlsx"], "--values 和 --amounts 要与 --from 一起用。"],
])("%s is named", (_, args, sentence) => {
  expect(() => templateArguments(args, 2027)).toThrow(UsageProblem);
  expect(() => templateArguments(args, 2027)).toThrow(sentence);
});
