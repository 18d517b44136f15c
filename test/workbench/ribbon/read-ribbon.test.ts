import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRibbon } from "../../../src/workbench/ribbon/read-ribbon";

const ROOT = join(__dirname, "../../..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");

const labels = (locale: string) =>
  readRibbon(MANIFEST, locale).groups.flatMap(({ buttons }) => buttons.map(({ label }) => label));

it("our manifest has one group of five buttons", () => {
  const { groups, functionFile } = readRibbon(MANIFEST, "zh-CN");
  expect(functionFile).toBe("/commands.html");
  expect(groups).toHaveLength(1);
  expect(groups[0]?.buttons.map(({ action }) => action)).toEqual([
    { type: "show-taskpane", page: "/taskpane.html" },
    { type: "execute-function", name: "validate" },
    { type: "execute-function", name: "clearMarks" },
    { type: "execute-function", name: "insertForm" },
    { type: "execute-function", name: "fitHeights" },
  ]);
});

it.each([
  ["zh-CN", ["申报表校验", "校验", "清除标记", "插入空白表", "调整行高"]],
  ["en-US", ["Declaration check", "Check", "Clear marks", "Blank form", "Fit rows"]],
  ["EN-us", ["Declaration check", "Check", "Clear marks", "Blank form", "Fit rows"]],
  ["fr-FR", ["申报表校验", "校验", "清除标记", "插入空白表", "调整行高"]],
])("labels in %s are %p", (locale, expected) => {
  expect(labels(locale)).toEqual(expected);
});

it("icons are those of 32 pixels, as paths", () => {
  const icons = readRibbon(MANIFEST, "zh-CN").groups.flatMap(({ buttons }) =>
    buttons.map(({ icon }) => icon),
  );
  expect(icons).toEqual([
    "/assets/shenbao-32.png",
    "/assets/validate-32.png",
    "/assets/clear-32.png",
    "/assets/insert-32.png",
    "/assets/fit-32.png",
  ]);
});

describe("a manifest that the workbench cannot show is refused by name", () => {
  it.each([
    ["no XML", "<OfficeApp", /unclosed|end|tag/i],
    ["without commands", "<OfficeApp/>", /OfficeApp has no VersionOverrides/],
    [
      "for another application",
      MANIFEST.replace('xsi:type="Workbook"', 'xsi:type="Document"'),
      /not for workbooks/,
    ],
    ["with a menu", MANIFEST.replace('xsi:type="Button"', 'xsi:type="Menu"'), /buttons only/],
    [
      "with another action",
      MANIFEST.replace('xsi:type="ShowTaskpane"', 'xsi:type="OpenUrl"'),
      /no action OpenUrl/,
    ],
    [
      "with a dangling resid",
      MANIFEST.replace(/resid="[^"]*"/g, 'resid="Nowhere"'),
      /no resource Nowhere/,
    ],
  ])("%s", (_what, manifest, message) => {
    expect(() => readRibbon(manifest, "zh-CN")).toThrow(message);
  });
});
