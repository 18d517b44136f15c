import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import { startScript } from "../../tools/build/start-script";

const PROJECT = join(__dirname, "../..");
const SOURCE = join(PROJECT, "src/taskpane/start.ts");

/** Why this is not a script of this edition of the language; nothing if it is one. */
function syntaxErrors(code: string, ecmaVersion: 5 | 2015): readonly string[] {
  const languageOptions = { ecmaVersion, sourceType: "script" } as const;
  return new Linter().verify(code, { languageOptions }).map(({ message }) => message);
}

test("is written in the language of Internet Explorer 11", () => {
  expect(syntaxErrors(startScript(SOURCE).code, 5)).toEqual([]);
  expect(syntaxErrors("const a = 1;", 5)).not.toEqual([]);
});

test("asks for the requirement set that the manifest asks for", () => {
  const manifest = readFileSync(join(PROJECT, "manifest.xml"), "utf8");
  const wanted = /<Set Name="ExcelApi" MinVersion="([\d.]+)" \/>/.exec(manifest)?.[1];
  expect(startScript(SOURCE).code).toContain(`"ExcelApi","${wanted}"`);
});
