import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { RIBBON_FUNCTIONS } from "../../src/commands/ribbon-functions";
import { HEADER_POLICY } from "../../tools/build/content-security-policy";
import { deployedManifest } from "../../tools/build/deployed-manifest";
import { FILES, FOLDER } from "../../tools/build/office-js";
import { certificateProblems } from "../../tools/doctor/certificate-problems";
import { makeCertificate } from "../../tools/certificate";
import { deployedFolder } from "../../tools/doctor/deployed-folder";
import { deployedSite, Unreachable } from "../../tools/doctor/deployed-site";
import type { CertificateFacts } from "../../tools/doctor/deployment";
import { examine, type Diagnosis } from "../../tools/doctor/examine";
import { policyProblems } from "../../tools/doctor/policy-problems";
import type { Problem } from "../../tools/doctor/problem";
import { problemSentence } from "../../tools/doctor/problem-sentences";

const PROJECT = join(__dirname, "../..");
const PANE = "static/taskpane.0123456789abcdef0123.js";
const NOW = new Date("2026-11-27T00:00:00Z");

interface Served {
  /** Contents by their paths. */
  readonly files: Map<string, Buffer>;
  /** The headers of each. */
  readonly headers: Map<string, Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "application/javascript",
  json: "application/json",
  xml: "text/xml",
  png: "image/png",
};

let server: Server;
let address: string;
let served: Served;

beforeAll(async () => {
  const { key, cert } = await makeCertificate();
  server = createServer({ key, cert }, (request, response) => {
    const path = (request.url ?? "").replace(/^\/shenbao\//, "");
    const content = served.files.get(path);
    response.writeHead(content === undefined ? 404 : 200, served.headers.get(path));
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  address = `https://localhost:${port}/shenbao`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(() => {
  served = goodDeployment();
});

/** A correct deployment. */
function goodDeployment(): Served {
  const manifest = readFileSync(join(PROJECT, "manifest.xml"), "utf8");
  const files = new Map<string, Buffer>();
  const put = (path: string, text: string) => files.set(path, Buffer.from(text));
  put("manifest.xml", deployedManifest(manifest, { url: address, id: null }));
  put("office-settings.json", "{}");
  put("taskpane.html", `<script data-scripts=${PANE}></script><script src="${FOLDER}/office.js">`);
  put("commands.html", `<script src="${FOLDER}/office.js"></script>`);
  put("notice.html", "<p></p>");
  put(PANE, "pane");
  for (const file of FILES) {
    put(`${FOLDER}/${file}`, file);
  }
  const pictures = readdirSync(join(PROJECT, "assets")).filter((name) => name.endsWith(".png"));
  for (const name of pictures) {
    files.set(`assets/${name}`, readFileSync(join(PROJECT, "assets", name)));
  }
  const headers = [...files.keys()].map((path): [string, Record<string, string>] => [
    path,
    {
      "Content-Type": TYPES[path.split(".").at(-1) ?? ""] ?? "",
      ...(!path.startsWith("assets/") && {
        "Cache-Control": path.startsWith("static/")
          ? "public, max-age=31536000, immutable"
          : "no-cache",
      }),
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": HEADER_POLICY,
    },
  ]);
  return { files, headers: new Map(headers) };
}

const told = ({ problems }: Pick<Diagnosis, "problems">): readonly string[] =>
  problems.map(({ code, values }) => [code, ...Object.values(values)].join(" "));

const OPTIONS = { functions: Object.keys(RIBBON_FUNCTIONS), expected: null };

async function examineSite(expected: ReadonlyMap<string, Buffer> | null = null) {
  return examine(await deployedSite(address), {
    ...OPTIONS,
    now: new Date(),
    expected: expected === null ? null : { name: "dist", files: expected },
  });
}

const UNTRUSTED = "certificate-untrusted localhost DEPTH_ZERO_SELF_SIGNED_CERT";

test("of a good deployment only the certificate that was made for the test is reported", async () => {
  const diagnosis = await examineSite(goodDeployment().files);
  expect(told(diagnosis)).toEqual([UNTRUSTED]);
  expect(diagnosis.files).toBe(served.files.size);
});

/** Sets one header of one file. */
const header = (path: string, name: string, value: string) => () => {
  Object.assign(served.headers.get(path) ?? {}, { [name]: value });
};
const content = (path: string, change: (text: string) => string) => () => {
  served.files.set(path, Buffer.from(change(served.files.get(path)?.toString() ?? "")));
};
const without = (path: string) => () => {
  served.files.delete(path);
};

const FAULTS: readonly (readonly [string, () => void, string | RegExp])[] = [
  ["no manifest", without("manifest.xml"), "manifest-missing manifest.xml 404"],
  ["a page that is missing", without("notice.html"), "file-missing notice.html 404"],
  ["a script that a page names", without(PANE), `file-missing ${PANE} 404`],
  [
    "a file that office.js asks for",
    without(`${FOLDER}/zh-cn/office_strings.js`),
    `file-missing ${FOLDER}/zh-cn/office_strings.js 404`,
  ],
  ["an icon", without("assets/clear-80.png"), "file-missing assets/clear-80.png 404"],
  [
    "a manifest for another address",
    content("manifest.xml", (text) => text.replaceAll("/shenbao/", "/other/")),
    /^manifest-elsewhere https:\S+\/other\/taskpane.html https:\S+\/shenbao$/,
  ],
  ["invalid settings", content("office-settings.json", () => "[]"), "settings-json"],
  [
    "settings of an unknown kind",
    content("office-settings.json", () => '{"format":"shenbao-settings","version":2}'),
    "settings-entry version (1) ",
  ],
  [
    "a setting that is none",
    content("office-settings.json", () => settings({ live: "yes" })),
    "settings-entry live (true, false) ",
  ],
  [
    "a rule set that is none",
    content("office-settings.json", () => settings({ ruleSet: { name: "甲" } })),
    "settings-entry ruleSet.format (shenbao-ruleset) ",
  ],
  [
    "icons that must not be kept",
    header("assets/clear-80.png", "Cache-Control", "no-cache"),
    "uncached-icon assets/clear-80.png no-cache",
  ],
  ["a changed file", content(PANE, (text) => `${text} `), `file-differs ${PANE} dist`],
  [
    "X-Frame-Options",
    header("taskpane.html", "X-Frame-Options", "SAMEORIGIN"),
    "frame-options taskpane.html SAMEORIGIN",
  ],
  ["no nosniff", header(PANE, "X-Content-Type-Options", ""), `no-sniff ${PANE}`],
  [
    "a wrong type",
    header(PANE, "Content-Type", "text/plain"),
    `mime-type ${PANE} text/plain text/javascript`,
  ],
  [
    "a page that is kept",
    header("taskpane.html", "Cache-Control", "max-age=3600"),
    "cached-page taskpane.html max-age=3600",
  ],
  [
    "a script that is not kept",
    header(PANE, "Cache-Control", "no-cache"),
    `uncached-file ${PANE} no-cache`,
  ],
  [
    "no policy",
    () => delete served.headers.get("commands.html")?.["Content-Security-Policy"],
    "policy-missing commands.html",
  ],
  [
    "office.js of Microsoft's without leave",
    content("commands.html", () => '<script src="https://localhost:1/office.js">'),
    "policy-strict commands.html script-src https://localhost:1",
  ],
  [
    "office.js of Microsoft's that cannot be had",
    content("commands.html", () => '<script src="https://localhost:1/office.js">'),
    /^script-unreachable https:\/\/localhost:1\/office.js .*ECONNREFUSED/,
  ],
];

/** Text of a file of settings. */
function settings(choices: object): string {
  return JSON.stringify({ format: "shenbao-settings", version: 1, ...choices });
}

test("an office's own settings are no difference from the build", async () => {
  const { files } = goodDeployment();
  content("office-settings.json", () => settings({ live: true }))();
  expect(told(await examineSite(files))).toEqual([UNTRUSTED]);
});

test("a file that pages and build name is missing once", async () => {
  const { files } = goodDeployment();
  without("notice.html")();
  expect(told(await examineSite(files))).toEqual([UNTRUSTED, "file-missing notice.html 404"]);
});

test.each(FAULTS)("it finds %s", async (_, spoil, expected) => {
  const { files } = goodDeployment();
  spoil();
  const problems = told(await examineSite(files));
  expect(problems).toContainEqual(
    typeof expected === "string" ? expected : expect.stringMatching(expected),
  );
});

test("a server that does not answer is not a deployment", async () => {
  await expect(deployedSite("https://localhost:1/shenbao")).rejects.toThrow(Unreachable);
});

test("a folder is examined without certificate and headers", async () => {
  const folder = mkdtempSync(join(tmpdir(), "shenbao-doctor-"));
  for (const [path, bytes] of served.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  expect(told(await examine(deployedFolder(folder), { ...OPTIONS, now: NOW }))).toEqual([]);
  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  writeFileSync(
    join(folder, "manifest.xml"),
    manifest.replaceAll(address, "https://localhost:3000"),
  );
  expect(told(await examine(deployedFolder(folder), { ...OPTIONS, now: NOW }))).toContain(
    "manifest-for-development https://localhost:3000",
  );
  writeFileSync(join(folder, "manifest.xml"), manifest);
  rmSync(join(folder, PANE));
  expect(told(await examine(deployedFolder(folder), { ...OPTIONS, now: NOW }))).toEqual([
    `file-missing ${PANE} ENOENT`,
  ]);
  rmSync(folder, { recursive: true });
});

describe("a certificate", () => {
  const GOOD: CertificateFacts = {
    host: "a.example",
    distrust: null,
    otherNames: null,
    from: new Date("2026-01-01"),
    until: new Date("2027-01-01"),
  };
  test.each<[string, Partial<CertificateFacts>, readonly string[]]>([
    ["that is good", {}, []],
    ["of nobody known", { distrust: "SELF" }, ["certificate-untrusted a.example SELF"]],
    ["of another host", { otherNames: "DNS:b" }, ["certificate-name a.example DNS:b"]],
    [
      "that ends soon",
      { until: new Date("2026-12-26") },
      ["certificate-expiring a.example 2026-12-26"],
    ],
    [
      "that has ended",
      { until: new Date("2026-11-01") },
      ["certificate-expired a.example 2026-11-01"],
    ],
    ["of tomorrow", { from: new Date("2026-11-28") }, ["certificate-early a.example 2026-11-28"]],
  ])("%s", (_, facts, expected) => {
    expect(told({ problems: certificateProblems({ ...GOOD, ...facts }, NOW) })).toEqual(expected);
  });
});

describe("a policy", () => {
  const STYLES = "style-src 'self' 'unsafe-inline'";
  test.each<[string, readonly string[]]>([
    [HEADER_POLICY, []],
    [`default-src 'self'; ${STYLES}`, []],
    [
      `default-src 'self'; script-src 'self' 'unsafe-eval'; ${STYLES}`,
      ["policy-lax a.html script-src 'unsafe-eval'"],
    ],
    [STYLES, ["policy-lax a.html script-src *", "policy-lax a.html connect-src *"]],
    [
      `default-src 'self'; ${STYLES}; connect-src 'self' https:`,
      ["policy-lax a.html connect-src https:"],
    ],
    [
      `default-src 'self'; ${STYLES}; frame-ancestors 'self'`,
      ["policy-strict a.html frame-ancestors https://*.officeapps.live.com"],
    ],
    [`default-src 'self'; ${STYLES}; frame-ancestors https://office.example`, []],
    [`default-src 'self'; img-src 'none'; ${STYLES}`, ["policy-strict a.html img-src 'self'"]],
    [
      `default-src 'self'; ${STYLES}; frame-ancestors 'none'`,
      ["policy-strict a.html frame-ancestors https://*.officeapps.live.com"],
    ],
    ["default-src 'self'", ["policy-strict a.html style-src 'unsafe-inline'"]],
  ])("%s", (policy, expected) => {
    expect(told({ problems: policyProblems("a.html", policy, []) })).toEqual(expected);
  });
});

test("a problem is worded in both languages, with its place and nothing left to fill in", () => {
  const found: Problem = { code: "file-missing", values: { file: "a.html", answer: "404" } };
  expect(problemSentence(found, "zh-CN")).toMatch(/^a\.html：.*404.*请/);
  expect(problemSentence(found, "en-US")).toMatch(/^a\.html: .*404.* Put all files/);
});
