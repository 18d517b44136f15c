import { fileName } from "../../src/desk/file-name";

test.each([
  ["2026/甲.xlsx", "甲.xlsx"],
  [String.raw`C:\2026\甲.xlsx`, "甲.xlsx"],
  ["甲.xlsx", "甲.xlsx"],
])("the name of %s is %s", (path, name) => {
  expect(fileName(path)).toBe(name);
});
