import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { NARROWEST } from "./support/pane-page";
import { launchBrowser, required } from "./support/workbench-page";

declare const axe: { run: () => Promise<AxeResults> };

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

interface Opened {
  readonly page: Page;
  /** Scripts that failed to load. */
  readonly errors: readonly string[];
}

async function newPage(options?: BrowserContextOptions): Promise<Opened> {
  const context = await browser.newContext({
    ...options,
    viewport: { width: NARROWEST, height: 900 },
    ignoreHTTPSErrors: true,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  return { page, errors };
}

const workbench = () => required("SHENBAO_WORKBENCH");
const pane = () => workbench().replace("workbench.html", "taskpane.html");

/** Skips the waiting times of the page. */
async function passTime(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      animation.finish();
    }
  });
}

/** As in an engine that does not know lookbehinds. */
function forgetLookbehinds(): void {
  const refuse = (source: string | RegExp): void => {
    if (String(source).includes("(?<")) {
      throw new SyntaxError("Invalid regular expression: invalid group specifier name");
    }
  };
  window.RegExp = new Proxy(RegExp, {
    apply(target, _, [source, flags]: [string | RegExp, string | undefined]) {
      refuse(source);
      return target(source, flags);
    },
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      refuse(source);
      return new target(source, flags);
    },
  });
}

/** Each obstacle, and what the page then says. */
const STATES: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  [
    "office.js cannot be had",
    "没有能够加载 office.js",
    async (page) => {
      await page.route("**/office.js", (route) => route.abort());
      await page.goto(pane());
    },
  ],
  [
    "the page is opened in a browser",
    "请在 Excel 中打开",
    async (page) => {
      await page.goto(pane());
    },
  ],
  [
    "the engine knows no lookbehinds",
    "申报表校验不能在这里运行：浏览器内核过旧",
    async (page) => {
      await page.addInitScript(forgetLookbehinds);
      await page.goto(pane());
    },
  ],
  [
    "office.js does not come",
    "还在等待 Excel",
    async (page) => {
      await page.clock.install();
      await page.route("**/office.js", () => undefined);
      await page.goto(pane(), { waitUntil: "commit" });
      await page.locator("section.no-script").waitFor({ state: "attached" });
      await page.clock.fastForward(8_000);
    },
  ],
  [
    "not even the first script comes",
    "申报表校验没有能够启动",
    async (page) => {
      await page.route("**/start.*.js", (route) => route.abort());
      await page.route("**/taskpane.js", (route) => route.abort());
      await page.goto(pane());
      await passTime(page);
    },
  ],
];

test.each(STATES)(
  "%s: the page says so, alone and without any script error",
  async (_, heading, open) => {
    const { page, errors } = await newPage();
    await open(page);
    await page.getByRole("heading", { name: heading }).waitFor();
    expect(await page.getByRole("heading").count()).toBe(1);
    expect(await page.locator("section:visible [lang=en]").count()).toBe(1);
    expect(await page.locator('script[src*="taskpane"]').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);

test("what the page says is readable in a narrow pane, in light and dark", async () => {
  // Axe is injected into the page, which its policy does not allow.
  const { page } = await newPage({ bypassCSP: true });
  await page.goto(pane());
  await page.addScriptTag({ path: require.resolve("axe-core") });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const state of ["old-engine", "no-office", "wrong-host", "old-excel", "not-loaded"]) {
      await page.evaluate((name) => {
        document.documentElement.dataset.start = name;
      }, state);
      const { violations } = await page.evaluate(() => axe.run());
      expect([state, violations.map(({ id }) => id)]).toEqual([state, []]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(NARROWEST);
    }
  }
  await page.context().close();
});

async function inWorkbench(page: Page, query = ""): Promise<FrameLocator> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${workbench()}${query}`);
  return page.frameLocator('iframe[src*="taskpane.html"]');
}

test("an Excel older than the minimum is reported", async () => {
  const { page, errors } = await newPage();
  const frame = await inWorkbench(page, "?excelapi=1.12");
  await frame.getByRole("heading", { name: "这个版本的 Excel 过旧" }).waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});

test("a bundle that is missing on the server is reported", async () => {
  const { page, errors } = await newPage();
  await page.route("**/taskpane.js", (route) => route.fulfill({ status: 404 }));
  const frame = await inWorkbench(page);
  await frame.getByRole("heading", { name: "申报表校验没有加载完整" }).waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});
