import type { Page } from "playwright-core";
import { LOCALES, type Locale } from "../../src/declaration/locale";
import { PANE_TEXTS } from "../support/pane-texts";
import { faultsInEveryLook, panePreview } from "./support/pane-page";

const openPreview = panePreview();

/**
 * Opens the pane. Later parts load until they are cut off; a browser intercepts that only from the start of a page.
 * @returns a function that cuts them off
 */
async function openToCutOff(locale: Locale): Promise<{ page: Page; cutOff: () => void }> {
  const page = await openPreview({ state: "revise", locale });
  let isCut = false;
  await page.route(
    (url) => url.pathname.endsWith(".js") && !url.pathname.endsWith("/preview.js"),
    (route) => (isCut ? route.abort() : route.continue()),
  );
  await page.reload();
  await page.getByRole("tab", { name: PANE_TEXTS[locale].tabs.forms }).waitFor();
  return {
    page,
    cutOff: () => {
      isCut = true;
    },
  };
}

const retryIn = (page: Page, locale: Locale) =>
  page.getByRole("button", { name: PANE_TEXTS[locale].actions.retry }).filter({ visible: true });

/** Requests a part that cannot be loaded. */
const PARTS: Readonly<Record<string, (page: Page, locale: Locale) => Promise<void>>> = {
  "the forms": (page, locale) =>
    page.getByRole("tab", { name: PANE_TEXTS[locale].tabs.forms }).click(),
  "a result": (page, locale) =>
    page.getByRole("button", { name: PANE_TEXTS[locale].actions.validate, exact: true }).click(),
};

test.each(
  Object.entries(PARTS).flatMap(([part, ask]) =>
    LOCALES.map((locale) => [part, locale, ask] as const),
  ),
)(
  "axe finds nothing where %s did not come, in %s, and nothing is cut off",
  async (_, locale, ask) => {
    const { page, cutOff } = await openToCutOff(locale);
    cutOff();
    await ask(page, locale);
    await retryIn(page, locale).waitFor();
    expect(await faultsInEveryLook(page)).toEqual([]);
    await page.close();
  },
);

test("axe finds nothing where a language did not come, and nothing is cut off", async () => {
  const { page, cutOff } = await openToCutOff("zh-CN");
  cutOff();
  await page.goto(page.url().replace("zh-CN", "en-US"));
  await retryIn(page, "zh-CN").waitFor();
  expect(await faultsInEveryLook(page)).toEqual([]);
  await page.close();
});
