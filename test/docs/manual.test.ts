import { existsSync, readdirSync, readFileSync } from "node:fs";
import { about } from "../../src/locales/zh-CN/about";
import { desk } from "../../src/locales/zh-CN/desk";
import { forms } from "../../src/locales/zh-CN/forms";
import { pane } from "../../src/locales/zh-CN/pane";
import { settingsPage } from "../../src/locales/zh-CN/settings-page";

const MANUAL = readFileSync("docs/使用说明.md", "utf8");
const README = readFileSync("README.md", "utf8");

/** Every text of a table. */
function texts(table: object): readonly string[] {
  return Object.values<unknown>({ ...table }).flatMap((value) =>
    typeof value === "string"
      ? [value]
      : typeof value === "object" && value !== null
        ? texts(value)
        : [],
  );
}

/** The texts on the ribbon. */
function ribbonTexts(): readonly string[] {
  const manifest = readFileSync("manifest.xml", "utf8");
  return Array.from(
    manifest.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g),
    ([, text = ""]) => text,
  );
}

/** The texts that a user may see; slots match anything. */
const READABLE = [...[pane, forms, desk, settingsPage, about].flatMap(texts), ...ribbonTexts()].map(
  (text) =>
    new RegExp(
      `^${text
        .split(/\{\w+\}/)
        .map(escaped)
        .join(".+")}$`,
      "u",
    ),
);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const quoted = Array.from(MANUAL.matchAll(/「([^」]+)」/g), ([, text = ""]) => text);
const pictures = Array.from(MANUAL.matchAll(/src="(images\/[^"]+)"/g), ([, path = ""]) => path);

test("the manual quotes the screen", () => {
  expect(quoted.length).toBeGreaterThan(50);
});

test.each([...new Set(quoted)])("「%s」 stands on the screen", (text) => {
  expect(READABLE.some((readable) => readable.test(text))).toBe(true);
});

test("every picture of the manual is there, and every picture that is there is shown", () => {
  expect(pictures.filter((path) => !existsSync(`docs/${path}`))).toEqual([]);
  const shown = readdirSync("docs/images").filter(
    (name) => !MANUAL.includes(`images/${name}`) && !README.includes(`images/${name}`),
  );
  expect(shown).toEqual([]);
});

test("every part and file that the manual links to is there", () => {
  const headings = Array.from(MANUAL.matchAll(/^#+ (.+)$/gm), ([, heading = ""]) =>
    heading.replaceAll(" ", "-").replaceAll(/[、，]/g, ""),
  );
  const links = Array.from(MANUAL.matchAll(/\]\(([^)]+)\)/g), ([, link = ""]) => link);
  const broken = links.filter((link) =>
    link.startsWith("#")
      ? !headings.includes(link.slice(1))
      : !existsSync(`docs/${link.split("#")[0] ?? ""}`),
  );
  expect(broken).toEqual([]);
});
