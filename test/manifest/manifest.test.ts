import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RIBBON_FUNCTIONS } from "../../src/commands/ribbon-functions";
import { manifestProblems } from "./manifest-problems";
import { pngSize } from "./png-size";

const PROJECT = join(__dirname, "../..");
const HOME = "https://localhost:3000/";
const manifest = readFileSync(join(PROJECT, "manifest.xml"), "utf8");

function pictureSize(url: string) {
  const file = join(PROJECT, url.replace(HOME, ""));
  return existsSync(file) ? pngSize(readFileSync(file)) : null;
}

function problems(xml: string) {
  return manifestProblems(xml, { functions: Object.keys(RIBBON_FUNCTIONS), pictureSize });
}

test("the manifest has no problem", () => {
  expect(problems(manifest)).toEqual([]);
});

test("asks for what the add-in needs", () => {
  expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.13" />');
  expect(manifest).toContain("<Permissions>ReadWriteDocument</Permissions>");
  expect(manifest).toContain("<DefaultLocale>zh-CN</DefaultLocale>");
});

describe("the check finds", () => {
  test.each([
    ["bad XML", "</OfficeApp>", "", /^not well-formed/],
    ["a bad id", /<Id>.*<\/Id>/, "<Id>shenbao</Id>", "Id is no GUID: shenbao"],
    ["a short version", /<Version>.*<\/Version>/, "<Version>1.0</Version>", /^Version is not/],
    [
      "wrong order",
      /(<DefaultLocale>.*<\/DefaultLocale>)\s*(<DisplayName[^]*<\/DisplayName>)/,
      "$2$1",
      "children of OfficeApp are out of order or unknown",
    ],
    [
      "an unknown element",
      "<DefaultSettings>",
      "<Colour/><DefaultSettings>",
      "children of OfficeApp are out of order or unknown",
    ],
    ["a dangling resid", 'resid="Show.Tip"', 'resid="Gone"', "resid of nothing: Gone"],
    ["an unused resource", 'resid="Show.Tip"', 'resid="Clear.Tip"', "resource not used: Show.Tip"],
    ["an id used twice", 'id="Clear"', 'id="Validate"', "id twice: Validate"],
    ["a long id", 'id="Clear"', `id="${"C".repeat(33)}"`, /^id too long/],
    [
      "a long label",
      'DefaultValue="校验"',
      `DefaultValue="${"校".repeat(126)}"`,
      /^too long in bt:ShortStrings/,
    ],
    [
      "a long tip",
      /Value="Opens[^"]*"/,
      `Value="${"o".repeat(251)}"`,
      /^too long in bt:LongStrings/,
    ],
    ["a bare language", 'Locale="en-US"', 'Locale="en"', "no full tag: en"],
    ["an override of the default", 'Locale="en-US"', 'Locale="zh-CN"', /^default overridden/],
    [
      "a text without translation",
      /<bt:Override Locale="en-US" Value="Check" \/>/,
      "",
      "only in the default language: Validate.Label",
    ],
    ["http", "https://localhost:3000/commands.html", "http://localhost/", /^not https/],
    ["a missing picture", "clear-80.png", "clear-81.png", /^no picture of 80 × 80/],
    ["a picture of another size", "clear-80.png", "clear-64.png", /^no picture of 80 × 80/],
    [
      "a missing ribbon size",
      '<bt:Image size="16" resid="Icon.Clear.16" />',
      "",
      "an icon lacks 16, 32 or 80",
    ],
    [
      "a function nobody registers",
      "<FunctionName>validate<",
      "<FunctionName>check<",
      "function not registered: check",
    ],
  ])("%s", (_name, part, replacement, problem) => {
    const broken = manifest.replace(part, replacement);
    expect(broken).not.toBe(manifest);
    expect(problems(broken)).toContainEqual(
      typeof problem === "string" ? problem : expect.stringMatching(problem),
    );
  });
});
