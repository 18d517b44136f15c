import type { Browser, Frame, Page } from "playwright-core";
import type { Shot, Stage } from "./shot";

const PANE = 'iframe[src*="taskpane.html"]';

/** Wide enough for a sheet beside the pane, and small enough to be readable on a page of the manual. */
const VIEWPORT = { width: 1280, height: 800 };

/**
 * Takes one picture in a workbench of its own.
 * @param url of the workbench
 * @param path of the picture
 */
export async function takeShot(
  browser: Browser,
  url: string,
  { what, sample, steps }: Shot,
  received: Stage["received"],
  path: string,
): Promise<void> {
  const page = await browser.newPage({
    viewport: VIEWPORT,
    ignoreHTTPSErrors: true,
    deviceScaleFactor: what === "pane" ? 2 : 1,
    reducedMotion: "reduce",
  });
  try {
    await page.goto(url);
    await page.waitForFunction(() => Boolean(window.workbench?.univer));
    if (sample !== undefined) {
      await openSample(page, sample);
    }
    const pane = await paneOf(page);
    await steps({ page, pane, received });
    // So that nothing is hovered.
    await page.mouse.move(0, 0);
    await (what === "pane" ? page.locator(PANE).screenshot({ path }) : page.screenshot({ path }));
  } finally {
    await page.close();
  }
}

async function openSample(page: Page, sample: string): Promise<void> {
  const before = await page.locator(PANE).getAttribute("src");
  await page.getByRole("button", { name: "示例", exact: true }).click();
  await page.getByRole("menuitemradio", { name: sample }).click();
  await page.waitForFunction(
    ([selector, src]) => {
      const now = document.querySelector(selector)?.getAttribute("src") ?? src;
      return now !== src;
    },
    [PANE, before] as const,
  );
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector(PANE);
  const frame = await element.contentFrame();
  if (frame === null) {
    throw new Error("The pane's frame holds no page.");
  }
  await frame.getByRole("button", { name: "校验", exact: true }).first().waitFor();
  return frame;
}
