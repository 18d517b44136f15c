import { readFileSync } from "node:fs";
import { LICENCES } from "../../../src/taskpane/about/licences";
import { VERSION } from "../../../src/taskpane/about/version";

function packageFile(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, unknown>>;
}

test.each(LICENCES)(
  "$name has the licence that its package tells",
  ({ package: name, licence }) => {
    expect(packageFile(`node_modules/${name}/package.json`).license).toBe(licence);
  },
);

test("all packages that the pane uses are named", () => {
  const { dependencies } = packageFile("package.json") as { dependencies: object };
  /** react-dom is React; the others belong to the command line alone. */
  const unnamed = ["react-dom", "esbuild", "tinyglobby"];
  const named = LICENCES.map(({ package: name }): string => name);
  expect([...named, ...unnamed].sort()).toEqual(Object.keys(dependencies).sort());
});

test("the version is that of the package", () => {
  expect(VERSION).toBe(packageFile("package.json").version);
});
