import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deployedManifest } from "../../tools/build/deployed-manifest";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const ID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

test("every address is beneath the deployment's, and its domain is an origin", () => {
  const url = "https://intranet.example/path/shenbao";
  const deployed = deployedManifest(manifest, { url, id: ID });
  expect(deployed).not.toContain("localhost");
  expect(deployed).toContain("<AppDomain>https://intranet.example</AppDomain>");
  expect(deployed).toContain(`<Id>${ID}</Id>`);
  const addresses = deployed.match(/DefaultValue="https:[^"]*"/g) ?? [];
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((text) => !text.startsWith(`DefaultValue="${url}/`))).toEqual([]);
});

test("without options it is the one for development", () => {
  expect(deployedManifest(manifest, { url: "https://localhost:3000", id: null })).toBe(manifest);
});
