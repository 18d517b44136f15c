import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
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
  expect(nginx).toContain('~^/shenbao/assets/ "";');
  expect(nginx).not.toMatch(/add_header X-Frame-Options/);
});

/** The path that a setting applies to; null for all paths. */
function locationOf(element: Element): string | null {
  const { parentNode } = element;
  if (parentNode === null || !isElement(parentNode)) {
    return null;
  }
  return parentNode.tagName === "location"
    ? parentNode.getAttribute("path")
    : locationOf(parentNode);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

test("IIS sends the policy, and lets browsers keep one folder for ever", () => {
  const xml = new DOMParser().parseFromString(example("web.config"), "application/xml");
  const headers = [...xml.getElementsByTagName("add")].map((add) => [
    add.getAttribute("name"),
    add.getAttribute("value"),
  ]);
  expect(headers).toContainEqual(["Content-Security-Policy", HEADER_POLICY]);
  expect(headers).toContainEqual(["X-Content-Type-Options", "nosniff"]);
  expect(headers.map(([name]) => name)).not.toContain("X-Frame-Options");
  const caches = [...xml.getElementsByTagName("clientCache")].map((cache) => [
    locationOf(cache),
    cache.getAttribute("cacheControlMode"),
  ]);
  expect(caches).toEqual([
    [null, "DisableCache"],
    [FOR_EVER, "UseMaxAge"],
    // Office replaces icons whose headers limit caching.
    ["assets", "NoControl"],
  ]);
});
