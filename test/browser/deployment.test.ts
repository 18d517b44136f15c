import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { findOrInstallNginx } from "../deployment/find-nginx";
import { freePort, serveWithNginx, type ServedDeployment } from "../deployment/serve-with-nginx";
import { desk } from "../../src/locales/zh-CN/desk";
import { pane as texts } from "../../src/locales/zh-CN/pane";
import { sample } from "../support/samples";
import { waitUntil } from "../support/wait-until";
import { isProblem, launchBrowser, required } from "./support/workbench-page";

const PROJECT = join(__dirname, "../..");
const FAULTY = "baiyun-kexie-with-faults.xlsx";
const ELSEWHERE = "https://elsewhere.example/";

declare global {
  interface Window {
    reportViolation?: (violation: string) => void;
    /** A worker that nobody terminates. */
    kept?: Worker;
  }
}

let folder: string;
let dist: string;
let deployment: ServedDeployment;
let browser: Browser;

beforeAll(async () => {
  const nginx = findOrInstallNginx();
  folder = mkdtempSync(join(tmpdir(), "shenbao-deployment-"));
  const port = await freePort();
  dist = join(folder, "dist");
  build([`url=https://localhost:${port}/shenbao/`, "officejs=local"]);
  mkdirSync(join(folder, "server"));
  deployment = await serveWithNginx({
    nginx,
    port,
    dist,
    folder: join(folder, "server"),
    also: workbenchLocations(),
  });
  // No host name but this machine's resolves.
  browser = await launchBrowser(["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"]);
}, 600_000);

afterAll(async () => {
  await browser.close();
  await deployment.stop();
  rmSync(folder, { recursive: true });
});

/** The command of docs/deployment.md. */
function build(options: readonly string[]): void {
  const env = options.flatMap((option) => ["--env", option]);
  const args = ["run", "--silent", "build", "--", ...env, "--output-path", dist];
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd: PROJECT, encoding: "utf8" });
  if (status !== 0) {
    throw new Error(`npm run build has failed:\n${stdout}\n${stderr}`);
  }
}

/**
 * The workbench in place of Excel: its page comes from another server, and opens the deployment's manifest and pane.
 */
function workbenchLocations(): string {
  const { origin } = new URL(required("SHENBAO_WORKBENCH"));
  return `
    location /workbench/ { proxy_pass ${origin}/; proxy_ssl_verify off; }
    location = /workbench/manifest.xml { alias ${dist}/manifest.xml; }`;
}

/** What is observed of a page, its frames and its workers. */
interface Seen {
  readonly requests: string[];
  /** Requests to any other server; all are refused. */
  readonly elsewhere: string[];
  /** What a policy has forbidden. */
  readonly violations: string[];
  /** Errors of scripts, and errors that the browser logs. */
  readonly errors: string[];
}

interface Watched extends Seen {
  readonly context: BrowserContext;
  readonly page: Page;
}

const nothingSeen = (): Seen => ({ requests: [], elsewhere: [], violations: [], errors: [] });

/** A page whose requests and errors are observed, including those of its frames and workers. */
async function watch(): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
  });
  const watched = nothingSeen();
  const { origin } = new URL(deployment.url);
  context.on("request", (request) => {
    watched.requests.push(request.url());
    if (!request.url().startsWith(`${origin}/`) && !/^(?:blob|data):/.test(request.url())) {
      watched.elsewhere.push(request.url());
    }
  });
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  await context.exposeFunction("reportViolation", (violation: string) => {
    watched.violations.push(violation);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      window.reportViolation?.(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  context.on("weberror", (error) => {
    const { message } = error.error();
    if (isProblem(message)) {
      watched.errors.push(message);
    }
  });
  context.on("console", (message) => {
    if (message.type() === "error" || /Content.Security.Policy/i.test(message.text())) {
      watched.errors.push(message.text());
    }
  });
  const page = await context.newPage();
  page.on("worker", (worker) => {
    const watching = worker.evaluate(() => {
      self.addEventListener("securitypolicyviolation", (event) => {
        console.error(`${event.effectiveDirective} ${event.blockedURI}`);
      });
    });
    // The worker may have ended meanwhile.
    watching.catch(() => undefined);
  });
  return { context, page, ...watched };
}

async function openPane(page: Page): Promise<Frame> {
  const { origin } = new URL(deployment.url);
  await page.goto(`${origin}/workbench/workbench.html?sample=${FAULTY}`);
  const element = await page.waitForSelector('iframe[src*="/shenbao/taskpane.html"]');
  const frame = await element.contentFrame();
  if (frame === null) {
    throw new Error("The pane's frame holds no page.");
  }
  return frame;
}

/** Has the desk review a file. @returns the worker that does it */
async function review(page: Page, pane: Frame): Promise<{ url: () => string }> {
  const started = page.waitForEvent("worker");
  await pane
    .locator("#page-desk input[type=file]")
    .first()
    .setInputFiles({ name: FAULTY, mimeType: "", buffer: Buffer.from(sample(FAULTY)) });
  return started;
}

test("an offline build behind nginx checks, reviews and exports, asks nothing of anybody else and breaks no policy", async () => {
  const { context, page, requests, elsewhere, violations, errors } = await watch();
  const pane = await openPane(page);
  await pane.getByRole("button", { name: "校验", exact: true }).first().click();
  await pane.locator("[data-entry]").first().waitFor();
  expect(await pane.locator('[data-entry="E25"]').count()).toBe(1);

  await pane.getByRole("tab", { name: texts.tabs.desk }).click();
  const worker = await review(page, pane);
  await pane.getByText("已检查 1 个文件").last().waitFor();
  expect(worker.url()).toMatch(/\/shenbao\/static\/review-worker\.[0-9a-f]{20}\.js$/);
  const downloaded = page.waitForEvent("download");
  await pane.getByRole("button", { name: desk.exports.menu, exact: true }).click();
  await pane.getByRole("menuitem", { name: desk.exports.kinds.copies }).click();
  expect((await downloaded).suggestedFilename()).toMatch(/\.zip$/);
  expect({ elsewhere, violations, errors }).toEqual({ elsewhere: [], violations: [], errors: [] });

  // Proof that a violation would have been observed.
  const reach = (url: string) =>
    fetch(url).then(
      () => "reached",
      () => "refused",
    );
  const another = page.waitForEvent("worker");
  await pane.evaluate((address) => {
    window.kept = new Worker(address);
  }, worker.url());
  const kept = await another;
  expect(await kept.evaluate(reach, `${ELSEWHERE}worker`)).toBe("refused");
  expect(await kept.evaluate(reach, `${deployment.url}/office-settings.json?worker`)).toBe(
    "reached",
  );
  expect(await pane.evaluate(reach, `${ELSEWHERE}pane`)).toBe("refused");
  expect(await page.evaluate(reach, `${ELSEWHERE}page`)).toBe("refused");
  await pane.evaluate(() => {
    const script = document.createElement("script");
    script.text = "window.stop()";
    document.head.append(script);
  });
  await waitUntil(() => violations.length === 4);
  // The page's policy forbids each, and the server's does.
  expect(violations).toEqual([
    `connect-src ${ELSEWHERE}pane`,
    `connect-src ${ELSEWHERE}pane`,
    expect.stringContaining("script-src-elem inline"),
    expect.stringContaining("script-src-elem inline"),
  ]);
  expect(errors).toContain(`connect-src ${ELSEWHERE}worker`);
  expect(requests).toContain(`${deployment.url}/office-settings.json?worker`);
  expect(elsewhere).toContain(`${ELSEWHERE}page`);
  await context.close();
});

test("the doctor finds nothing to correct, and nginx nothing to complain of", () => {
  const args = ["run", "--silent", "doctor", "--", deployment.url, "--dist", dist];
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd: PROJECT,
    encoding: "utf8",
    env: { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, "server/shenbao.crt") },
  });
  expect(stdout + stderr).toMatch(/检查了 \d+ 个文件，没有发现问题。/);
  expect(status).toBe(0);
  expect(deployment.errors()).toBe("");
});
