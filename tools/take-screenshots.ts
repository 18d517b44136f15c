import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { findOrInstallBrowser } from "./find-browser";
import { serveWorkbench } from "./serve-workbench";

const FOLDER = "docs/images";

/** `npm run screenshots`: the pictures of the README, taken from the workbench so that they never go stale. */
async function takeScreenshots(): Promise<void> {
  const workbench = await serveWorkbench(0);
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      ignoreHTTPSErrors: true,
    });
    await page.goto(workbench.url);
    const element = await page.waitForSelector('iframe[src*="taskpane.html"]');
    const pane = await element.contentFrame();
    await pane?.getByRole("button", { name: "校验", exact: true }).first().click();
    await pane?.locator('[data-entry="B5"]').click();
    // The grid measures wrapped rows when it is idle.
    await page.waitForFunction(() => {
      const sheet = window.workbench?.univer?.getActiveWorkbook()?.getActiveSheet();
      return (sheet?.getRowHeight(13) ?? 0) > 100;
    });
    mkdirSync(FOLDER, { recursive: true });
    await page.screenshot({ path: `${FOLDER}/workbench.png` });
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

takeScreenshots().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
