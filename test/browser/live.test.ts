import type { Browser, Frame, Page } from "playwright-core";
import { LIVE_PAUSE } from "../../src/taskpane/state/use-live-checking";
import {
  launchBrowser,
  markedRanges,
  openWorkbench,
  typeIntoCell,
  waitUntilSelected,
} from "./support/workbench-page";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

const liveSwitch = (pane: Frame) => pane.getByRole("switch", { name: "修改后自动重新校验" });

async function validate(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "校验", exact: true }).first().click();
  await pane.locator('[data-entry="B5"]').waitFor();
}

async function switchLive(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "设置", exact: true }).click();
  await liveSwitch(pane).click();
  await pane.getByText("已保存，立即生效").first().waitFor();
  await pane.getByRole("button", { name: "返回校验" }).click();
}

/** Polls; jest ends a wait that is too long. */
async function waitUntilMarked(page: Page, range: string, isMarked: boolean): Promise<void> {
  while ((await markedRanges(page)).includes(range) !== isMarked) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Distance of an entry from the top of the pane. */
function placeOf(pane: Frame, entry: string): Promise<number> {
  return pane
    .locator(`[data-entry="${entry}"]`)
    .evaluate((element) => Math.round(element.getBoundingClientRect().top));
}

test("an edit in the grid updates list and marks without a click, and moves nothing", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  await validate(pane);
  await switchLive(pane);
  const current = pane.locator('[data-entry="E25"]');
  await current.click();
  await waitUntilSelected(page, "E25");
  const place = await placeOf(pane, "E25");

  await typeIntoCell(page, "B6", "23.76");
  await pane.locator('[data-entry="B5"]').waitFor({ state: "detached" });
  await waitUntilMarked(page, "B6", false);
  await waitUntilSelected(page, "B7");
  expect(await current.getAttribute("aria-current")).toBe("true");
  expect(Math.abs((await placeOf(pane, "E25")) - place)).toBeLessThanOrEqual(4);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
  expect(await pane.getByText("表格已修改").count()).toBe(0);

  await typeIntoCell(page, "B6", "33.76");
  await pane.locator('[data-entry="B5"]').waitFor();
  await waitUntilMarked(page, "B6", true);
  await waitUntilSelected(page, "B7");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("switched off, an edit makes the result stale and nothing else", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  await validate(pane);
  await switchLive(pane);
  await typeIntoCell(page, "B6", "23.76");
  await pane.locator('[data-entry="B5"]').waitFor({ state: "detached" });

  await switchLive(pane);
  await typeIntoCell(page, "B6", "33.76");
  await pane.getByText("表格已修改，请重新校验").first().waitFor();
  expect(await pane.locator('[data-entry="B5"]').count()).toBe(0);
  expect(await markedRanges(page)).not.toContain("B6");
  expect(problems).toEqual([]);
  await page.context().close();
});

/** Counts how often live checking starts from now on: each time begins with its pause. */
async function countLiveChecks(pane: Frame): Promise<() => Promise<number>> {
  await pane.evaluate((pause) => {
    const start = window.setTimeout.bind(window);
    const { dataset } = document.documentElement;
    dataset.pauses = "0";
    const counting = (handler: TimerHandler, milliseconds?: number, ...rest: unknown[]) => {
      if (milliseconds === pause) {
        dataset.pauses = String(Number(dataset.pauses) + 1);
      }
      return start(handler, milliseconds, ...rest);
    };
    Object.assign(window, { setTimeout: counting });
  }, LIVE_PAUSE);
  return () => pane.evaluate(() => Number(document.documentElement.dataset.pauses));
}

test("a correction is the add-in's own writing: it is checked once, and told beside the result", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  await validate(pane);
  await switchLive(pane);
  const liveChecks = await countLiveChecks(pane);
  await pane.getByRole("button", { name: /^改为/ }).first().click();
  await pane
    .getByText(/^已改正 .*并重新校验/)
    .last()
    .waitFor();
  expect(await pane.getByText("表格已修改").count()).toBe(0);

  // Excel reports a later edit after the correction: only the edit is followed.
  await typeIntoCell(page, "B6", "23.76");
  await pane.locator('[data-entry="B5"]').waitFor({ state: "detached" });
  expect(await liveChecks()).toBe(1);
  expect(problems).toEqual([]);
  await page.context().close();
});
