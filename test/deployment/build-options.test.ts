import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BuildOptionError, readBuildOptions } from "../../tools/build/build-options";

const ID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "shenbao-options-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(text: string): string {
  const path = join(folder, "office.json");
  writeFileSync(path, text);
  return path;
}

test("without options the build is the one for development and the CDN", () => {
  expect(readBuildOptions({ WEBPACK_BUNDLE: true, WEBPACK_BUILD: true })).toEqual({
    url: "https://localhost:3000",
    officeJs: "cdn",
    id: null,
    settings: "{}\n",
    workbench: false,
  });
});

test.each([
  ["https://host.example/path/", "https://host.example/path"],
  ["https://host.example", "https://host.example"],
  ["HTTPS://Host.example:8443/a/b", "https://host.example:8443/a/b"],
])("the address %s", (url, read) => {
  expect(readBuildOptions({ url }).url).toBe(read);
});

test("office.js, an id and settings are taken", () => {
  const settings = file('\uFEFF{"version":1}');
  const read = readBuildOptions({ officejs: "local", id: ID.toUpperCase(), settings });
  expect(read).toMatchObject({ officeJs: "local", id: ID, settings: '{"version":1}' });
});

test.each([
  [{ url: "intranet/shenbao" }, /--env url=intranet\/shenbao: this is no address/],
  [{ url: "http://intranet.example/shenbao" }, /https only/],
  [{ url: "https://a.example/?x=1" }, /without \?/],
  [{ url: "https://me@a.example/" }, /a user's name/],
  [{ url: "https://a.example/taskpane.html" }, /address of a folder/],
  [{ url: "https://a.example/申报" }, /letters a to z/],
  [{ url: true }, /no address/],
  [{ officejs: "offline" }, /must be cdn or local/],
  [{ id: "shenbao" }, /must be a GUID/],
  [{ settings: "missing.json" }, /no such file/],
  [{ oficejs: "local" }, /--env oficejs: there is no such option/],
])("%p is refused in a sentence", (env, sentence) => {
  expect(() => readBuildOptions(env)).toThrow(BuildOptionError);
  expect(() => readBuildOptions(env)).toThrow(sentence);
});

test.each(["[]", "null", "{", ""])("settings that are %p are refused", (text) => {
  expect(() => readBuildOptions({ settings: file(text) })).toThrow(/no JSON object/);
});
