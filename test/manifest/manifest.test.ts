import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RIBBON_FUNCTIONS } from "../../src/commands/ribbon-functions";
import { manifestProblems } from "../../tools/doctor/manifest-problems";
import { pngSize } from "../../tools/doctor/png-size";

const PROJECT = join(__dirname, "../..");
const HOME = "https://localhost:3000";
const manifest = readFileSync(join(PROJECT, "manifest.xml"), "utf8");

function pictureSize(url: string) {
  const file = join(PROJECT, url.replace(`${HOME}/`, ""));
  return existsSync(file) ? pngSize(readFileSync(file)) : null;
}

function problems(xml: string) {
  const functions = Object.keys(RIBBON_FUNCTIONS);
  return manifestProblems(xml, { functions, pictureSize, address: HOME }).map(
    ({ code, values }) => `${code}: ${Object.values(values).join(" ")}`,
  );
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
    ["bad XML", "</OfficeApp>", "", /^manifest-xml/],
    ["a bad id", /<Id>.*<\/Id>/, "<Id>shenbao</Id>", "manifest-id: shenbao"],
    [
      "a short version",
      /<Version>.*<\/Version>/,
      "<Version>1.0</Version>",
      "manifest-version: 1.0",
    ],
    [
      "wrong order",
      /(<DefaultLocale>.*<\/DefaultLocale>)\s*(<DisplayName[^]*<\/DisplayName>)/,
      "$2$1",
      "manifest-order: OfficeApp",
    ],
    [
      "an unknown element",
      "<DefaultSettings>",
      "<Colour/><DefaultSettings>",
      "manifest-order: OfficeApp",
    ],
    ["a dangling resid", 'resid="Show.Tip"', 'resid="Gone"', "manifest-resid: Gone"],
    ["an unused resource", 'resid="Show.Tip"', 'resid="Clear.Tip"', "manifest-unused: Show.Tip"],
    ["an id used twice", 'id="Clear"', 'id="Validate"', "manifest-id-twice: Validate"],
    ["a long id", 'id="Clear"', `id="${"C".repeat(33)}"`, /^manifest-id-long/],
    [
      "a long label",
      'DefaultValue="校验"',
      `DefaultValue="${"校".repeat(126)}"`,
      /^manifest-long: bt:ShortStrings/,
    ],
    [
      "a long tip",
      /Value="Opens[^"]*"/,
      `Value="${"o".repeat(251)}"`,
      /^manifest-long: bt:LongStrings/,
    ],
    ["a bare language", 'Locale="en-US"', 'Locale="en"', "manifest-tag: en"],
    [
      "an override of the default",
      'Locale="en-US"',
      'Locale="zh-CN"',
      /^manifest-default-overridden/,
    ],
    [
      "a text without translation",
      /<bt:Override Locale="en-US" Value="Check" \/>/,
      "",
      "manifest-one-language: Validate.Label",
    ],
    ["http", "https://localhost:3000/commands.html", "http://localhost/", /^manifest-not-https/],
    [
      "another server",
      "https://localhost:3000/commands.html",
      "https://elsewhere.example/",
      "manifest-elsewhere: https://elsewhere.example/ https://localhost:3000",
    ],
    [
      "a domain of another server",
      "<AppDomain>https://localhost:3000<",
      "<AppDomain>https://a.example<",
      "manifest-domain: https://a.example https://localhost:3000",
    ],
    [
      "a missing picture",
      "clear-80.png",
      "clear-81.png",
      /^manifest-icon: \S*clear-8[01]\S* 80|^manifest-icon: \S*clear-64\S* 80/,
    ],
    [
      "a picture of another size",
      "clear-80.png",
      "clear-64.png",
      /^manifest-icon: \S*clear-8[01]\S* 80|^manifest-icon: \S*clear-64\S* 80/,
    ],
    [
      "a missing ribbon size",
      '<bt:Image size="16" resid="Icon.Clear.16" />',
      "",
      "manifest-icon-sizes: ",
    ],
    [
      "a function nobody registers",
      "<FunctionName>validate<",
      "<FunctionName>check<",
      "manifest-function: check",
    ],
  ])("%s", (_name, part, replacement, problem) => {
    const broken = manifest.replace(part, replacement);
    expect(broken).not.toBe(manifest);
    expect(problems(broken)).toContainEqual(
      typeof problem === "string" ? problem : expect.stringMatching(problem),
    );
  });
});
