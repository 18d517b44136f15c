import type { Page } from "playwright-core";
import { LOCALES } from "../../src/declaration/locale";
import { PANE_TEXTS } from "../../src/taskpane/locale/pane-texts";
import { panePreview } from "./support/pane-page";

/** What a pane of usual width, 360 px, has left at 200 %. */
const ZOOMED = { width: 180, height: 800 };

const openPreview = panePreview();

/** Buttons and tabs whose words do not fit in. */
function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    return Array.from(document.querySelectorAll<HTMLElement>("#root button"))
      .filter((button) => button.offsetParent !== null)
      .filter((button) => {
        const { left, right } = button.getBoundingClientRect();
        return button.scrollWidth > button.clientWidth + 1 || left < 0 || right > limit + 1;
      })
      .map((button) => button.textContent);
  });
}

test.each(LOCALES)("zoomed to 200 %% no page is cut off (%s)", async (locale) => {
  const texts = PANE_TEXTS[locale];
  const page = await openPreview({ state: "revise", locale }, { viewport: ZOOMED });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.getByRole("button", { name: texts.actions.validate, exact: true }).click();
  await page.locator("[data-entry]").first().waitFor();
  expect([await width(), await clipped(page)]).toEqual([ZOOMED.width, []]);

  await page.getByRole("tab", { name: texts.tabs.forms }).click();
  await page.getByRole("button", { name: texts.forms.blank.insert, exact: true }).waitFor();
  expect([await width(), await clipped(page)]).toEqual([ZOOMED.width, []]);

  await page.getByRole("tab", { name: texts.tabs.desk }).click();
  await page.getByRole("button", { name: texts.desk.choose.files }).waitFor();
  expect([await width(), await clipped(page)]).toEqual([ZOOMED.width, []]);

  await page.getByRole("tab", { name: texts.tabs.check }).click();
  await page.getByRole("button", { name: texts.settings.open }).click();
  await page.getByRole("switch").first().waitFor();
  expect([await width(), await clipped(page)]).toEqual([ZOOMED.width, []]);
  await page.close();
});
