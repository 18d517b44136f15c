import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults, ContextObject, RunOptions } from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { findOrInstallBrowser } from "../../../tools/find-browser";
import { buildPreview } from "../../support/pane-preview/build-preview";

declare const axe: {
  run: (context: ContextObject, options: RunOptions) => Promise<AxeResults>;
};

/** How a user may have set up the screen. */
export const LOOKS = [
  { look: "light", colorScheme: "light", forcedColors: "none" },
  { look: "dark", colorScheme: "dark", forcedColors: "none" },
  { look: "forced colours", colorScheme: "dark", forcedColors: "active" },
] as const;

/** The narrowest pane of Excel, and what WCAG asks to reflow to. */
export const NARROWEST = 320;

/**
 * The whole pane, but for what Fluent's tabs put around themselves to send the keyboard on: it is hidden from
 * screen readers and keeps no focus (fluentui#27517; Accessibility Insights leaves it out, too).
 */
const EXAMINED = { include: ["#root"], exclude: ["[data-tabster-dummy]"] };

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Opens the pane without Excel. */
export type OpenPreview = (
  query: Readonly<Record<string, string>>,
  options?: Parameters<Browser["newPage"]>[0],
) => Promise<Page>;

/** Builds the preview before the tests of a file and opens it in a browser of theirs. */
export function panePreview(): OpenPreview {
  const folder = mkdtempSync(join(tmpdir(), "shenbao-pane-"));
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    address = await buildPreview(folder);
    browser = await chromium.launch({
      executablePath: findOrInstallBrowser(),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  return async (query, options = {}) => {
    const page = await browser.newPage({ viewport: { width: NARROWEST, height: 800 }, ...options });
    await page.goto(`${address}?${new URLSearchParams(query).toString()}`);
    return page;
  };
}

/**
 * What axe objects to, each with the first element that it means. The pane is as high as its page then: to axe
 * a control that is half scrolled beneath the tabs is too small.
 */
export async function violations(page: Page): Promise<readonly (readonly [string, unknown])[]> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: NARROWEST, height });
  await page.addScriptTag({ path: require.resolve("axe-core") });
  const found = await page.evaluate(
    ([context, values]) => axe.run(context, { runOnly: { type: "tag", values } }),
    [EXAMINED, WCAG] as const,
  );
  return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

/** Width that the page needs; more than the pane has where something sticks out. */
export function neededWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
