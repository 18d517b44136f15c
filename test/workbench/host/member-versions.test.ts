import { readFileSync } from "node:fs";
import { hasMember, MEMBER_VERSIONS } from "../../../src/workbench/host/member-versions";

/** Versions of ExcelApi that the library itself asks for before it uses a member. */
const LIBRARY = new Map(
  [
    ...readFileSync(
      require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"),
      "utf8",
    ).matchAll(/_throwIfApiNotSupported\("([\w.]+)", _defaultApiSetName, "([\d.]+)"/g),
  ].map(([, member = "", version = ""]) => [member, version]),
);

test.each(Object.entries(MEMBER_VERSIONS))("%s came with %s", (member, version) => {
  expect(LIBRARY.get(member)).toBe(version);
});

test.each([
  ["1.9", false],
  ["1.12", false],
  ["1.13", true],
  ["1.14", true],
  ["2.0", true],
])("versions are compared by number: %s", (ExcelApi, has) => {
  expect(hasMember({ ExcelApi }, "Range", "GetMergedAreasOrNullObject")).toBe(has);
});

test("what came with its class needs no version", () => {
  expect(hasMember({}, "Range", "Values")).toBe(true);
});
