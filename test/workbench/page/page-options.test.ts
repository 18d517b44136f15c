import { paneWidth, readPageOptions } from "../../../src/workbench/page/page-options";

it("the page shows the faulty sample as the oldest Excel shows it, in Chinese", () => {
  expect(readPageOptions("")).toEqual({
    requirementSets: { ExcelApi: "1.13" },
    locale: "zh-CN",
    paneWidth: 360,
    sample: "baiyun-kexie-with-faults.xlsx",
  });
});

it("the address can ask for something else", () => {
  const asked = "?excelapi=1.9&locale=en-US&pane=320&sample=not-a-declaration.xlsx";
  expect(readPageOptions(asked)).toEqual({
    requirementSets: { ExcelApi: "1.9" },
    locale: "en-US",
    paneWidth: 320,
    sample: "not-a-declaration.xlsx",
  });
});

it.each([
  [100, 320],
  [320, 320],
  [400.4, 400],
  [5000, 640],
  [Number.NaN, 360],
])("a pane of %d pixels is %d wide", (asked, width) => {
  expect(paneWidth(asked)).toBe(width);
});
