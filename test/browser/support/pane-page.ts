import type { AxeResults, ContextObject, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { stickingOut } from "./sticking-out";
import { launchBrowser, PATIENCE, required } from "./workbench-page";

declare const axe: {
  run: (context: ContextObject, options: RunOptions) => Promise<AxeResults>;
};

/** Display settings of users. */
const LOOKS = [
  { look: "light", colorScheme: "light", forcedColors: "none", background: "#ffffff" },
  { look: "dark", colorScheme: "dark", forcedColors: "none", background: "#292929" },
  { look: "forced colours", colorScheme: "dark", forcedColors: "active", background: "#292929" },
] as const;

/** The narrowest pane of Excel, and the width at which WCAG requires reflow. */
export const NARROWEST = 320;

/** The width that remains of a usual pane, 360 px, at 200 %. */
const ZOOMED = 180;

/**
 * Elements that Fluent puts around tabs and menus to redirect the focus: they are hidden from screen readers and keep
 * no focus (fluentui#27517; Accessibility Insights ignores them, too).
 */
const NOT_EXAMINED = "[data-tabster-dummy]";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Opens the pane without Excel. */
export type OpenPreview = (
  query: Readonly<Record<string, string>>,
  options?: Parameters<Browser["newPage"]>[0],
) => Promise<Page>;

/** Opens the preview that `serve.ts` has built, in a browser of the file's tests. */
export function panePreview(): OpenPreview {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (query, options = {}) => {
    const page = await browser.newPage({ viewport: { width: NARROWEST, height: 800 }, ...options });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${required("SHENBAO_PREVIEW")}?${new URLSearchParams(query).toString()}`);
    return page;
  };
}

/**
 * What is wrong with the pane in every look: what axe objects to, each with the first element that it means; and what
 * sticks out in a narrow pane, and in a zoomed one. The pane is as high as its page then: to axe a control that is half
 * scrolled beneath the tabs is too small.
 * @param part selector of what axe examines; the whole pane unless told
 */
export async function faultsInEveryLook(page: Page, part = "#root"): Promise<readonly unknown[]> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: NARROWEST, height });
  await page.addScriptTag({ path: require.resolve("axe-core") });
  const faults: unknown[] = [];
  for (const { look, colorScheme, forcedColors, background } of LOOKS) {
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
    await page.waitForFunction(hasTakenOver, background);
    faults.push(...(await violations(page, part)).map((violation) => [look, ...violation]));
  }
  for (const width of [NARROWEST, ZOOMED]) {
    await page.setViewportSize({ width, height });
    // Floating elements are repositioned before the next frame.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    faults.push(...(await stickingOut(page)).map((name) => [`${width} px`, name]));
  }
  return faults;
}

/** Whether the pane has taken over the theme with this colour behind everything, and no colour is still fading. */
function hasTakenOver(color: string): boolean {
  const provider = document.querySelector(".fui-FluentProvider");
  const shown =
    provider && getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1");
  const isFading = document.getAnimations().some(({ playState }) => playState === "running");
  return shown === color && !isFading;
}

async function violations(
  page: Page,
  part: string,
): Promise<readonly (readonly [string, unknown])[]> {
  const found = await page.evaluate(
    ([include, exclude, values]) =>
      axe.run({ include: [include], exclude: [exclude] }, { runOnly: { type: "tag", values } }),
    [part, NOT_EXAMINED, WCAG] as const,
  );
  return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}
