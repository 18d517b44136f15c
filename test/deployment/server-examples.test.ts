import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { HEADER_POLICY, PAGE_POLICY } from "../../tools/build/content-security-policy";
import { FOR_EVER } from "../../tools/build/static-folder";

const example = (name: string) => readFileSync(join(__dirname, "../../deploy", name), "utf8");

test("the policy runs no texts and fetches nothing from elsewhere", () => {
  expect(PAGE_POLICY).not.toMatch(/unsafe-eval|https?:|\*/);
  expect(PAGE_POLICY).toContain("script-src 'self';");
  expect(HEADER_POLICY).toContain(`${PAGE_POLICY}; frame-ancestors `);
});

test("nginx sends the policy, and lets browsers keep one folder for ever", () => {
  const nginx = example("nginx.conf");
  expect(nginx).toContain(`add_header Content-Security-Policy "${HEADER_POLICY}" always;`);
  expect(nginx).toContain(`~^/shenbao/${FOR_EVER}/ "public, max-age=31536000, immutable";`);
  expect(nginx).not.toMatch(/add_header X-Frame-Options/);
});

test("IIS sends the policy, and lets browsers keep one folder for ever", () => {
  const xml = new DOMParser().parseFromString(example("web.config"), "application/xml");
  const headers = [...xml.getElementsByTagName("add")].map((add) => [
    add.getAttribute("name"),
    add.getAttribute("value"),
  ]);
  expect(headers).toContainEqual(["Content-Security-Policy", HEADER_POLICY]);
  expect(headers).toContainEqual(["X-Content-Type-Options", "nosniff"]);
  expect(headers.map(([name]) => name)).not.toContain("X-Frame-Options");
  const [location] = [...xml.getElementsByTagName("location")];
  expect(location?.getAttribute("path")).toBe(FOR_EVER);
  const caches = [...xml.getElementsByTagName("clientCache")];
  expect(caches.map((cache) => cache.getAttribute("cacheControlMode"))).toEqual([
    "DisableCache",
    "UseMaxAge",
  ]);
});
