import type { Browser, Frame } from "playwright-core";
import { DESK_TEXTS } from "../../src/taskpane/desk/desk-texts";
import { FORMS_TEXTS } from "../../src/taskpane/forms/forms-texts";
import { PANE_TEXTS } from "../support/pane-texts";
import { SETTINGS_TEXTS } from "../../src/taskpane/settings/settings-texts";
import { focused } from "./support/keyboard";
import {
  launchBrowser,
  markedRanges,
  openWorkbench,
  type OpenWorkbench,
} from "./support/workbench-page";

const texts = PANE_TEXTS["zh-CN"];
const desk = DESK_TEXTS["zh-CN"];
const forms = FORMS_TEXTS["zh-CN"];
const settings = SETTINGS_TEXTS["zh-CN"];
const NOT_LOADED = texts.problems["not-loaded"];
const SCRIPTS = "**/*.js";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

const validateIn = (pane: Frame) =>
  pane.getByRole("button", { name: texts.actions.validate, exact: true }).first();
const retryIn = (pane: Frame) =>
  pane.getByRole("button", { name: texts.actions.retry }).filter({ visible: true });

/** From now on scripts whose addresses match do not load. */
async function cutOff(
  { page }: OpenWorkbench,
  isCut: (address: string) => boolean = () => true,
): Promise<void> {
  await page
    .context()
    .route(SCRIPTS, (route) => (isCut(route.request().url()) ? route.abort() : route.continue()));
}

test("parts that cannot be fetched are reported; a check works as soon as they can", async () => {
  const workbench = await openWorkbench(browser);
  const pane = await workbench.findPane();
  await cutOff(workbench);

  await validateIn(pane).click();
  await pane.locator("main").getByText(NOT_LOADED).last().waitFor();
  await pane.getByRole("tab", { name: texts.tabs.forms }).click();
  await pane.getByRole("alert").filter({ hasText: NOT_LOADED }).waitFor();

  await workbench.page.context().unroute(SCRIPTS);
  await pane.getByRole("tab", { name: texts.tabs.check }).click();
  await validateIn(pane).click();
  await pane.locator("[data-entry]").first().waitFor();
  expect(await pane.locator("main").getByText(NOT_LOADED).first().isVisible()).toBe(false);
  await workbench.page.context().close();
});

test.each([
  [texts.tabs.forms, forms.blank.heading],
  [texts.tabs.desk, desk.choose.heading],
])("%s did not come: the next attempt fetches it, and keeps the keyboard", async (tab, heading) => {
  const workbench = await openWorkbench(browser);
  const pane = await workbench.findPane();
  await cutOff(workbench);
  await pane.getByRole("tab", { name: tab }).click();
  await retryIn(pane).click();
  await pane.waitForFunction(
    (name) => document.activeElement?.textContent === name,
    texts.actions.retry,
  );
  await pane.getByRole("alert").filter({ hasText: NOT_LOADED }).waitFor();

  await workbench.page.context().unroute(SCRIPTS);
  await workbench.page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: heading }).waitFor();
  expect(await focused(pane)).toContain(heading);
  await workbench.page.context().close();
});

test("the settings did not come: opened again they do", async () => {
  const workbench = await openWorkbench(browser);
  const pane = await workbench.findPane();
  const open = pane.getByRole("button", { name: texts.settings.open });
  await cutOff(workbench);
  await open.click();
  await retryIn(pane).waitFor();
  await pane.getByRole("button", { name: texts.settings.back }).click();
  await workbench.page.context().unroute(SCRIPTS);
  await open.click();
  await pane.getByRole("radiogroup", { name: settings.locale.heading }).waitFor();
  await workbench.page.context().close();
});

test("a result whose texts, and then whose page do not load is reported, the pane stays, and both load in the end", async () => {
  const workbench = await openWorkbench(browser);
  const pane = await workbench.findPane();
  const words = new Set<string>();
  // The code that checks the sheet is loaded; the one requested after marking is not.
  await workbench.page.context().route(SCRIPTS, async (route) => {
    if ((await markedRanges(workbench.page)).length === 0) {
      await route.continue();
    } else {
      words.add(route.request().url());
      await route.abort();
    }
  });
  await validateIn(pane).click();
  await retryIn(pane).waitFor();
  expect(await pane.getByRole("tab").count()).toBe(Object.keys(texts.tabs).length);

  await workbench.page.context().unroute(SCRIPTS);
  const known = [...words];
  await cutOff(workbench, (address) => !known.includes(address));
  const asked = workbench.page.waitForEvent("requestfailed");
  await retryIn(pane).click();
  await asked;
  await retryIn(pane).waitFor();
  expect(await pane.getByRole("tab").count()).toBe(Object.keys(texts.tabs).length);

  await workbench.page.context().unroute(SCRIPTS);
  await retryIn(pane).click();
  await pane.locator("[data-entry]").first().waitFor();
  expect(await pane.getByText(NOT_LOADED).count()).toBe(0);
  await workbench.page.context().close();
});

test("a language that did not load is reported, and loads with the next attempt", async () => {
  const workbench = await openWorkbench(browser);
  const pane = await workbench.findPane();
  await pane.getByRole("button", { name: texts.settings.open }).click();
  const english = pane.getByRole("radio", { name: settings.locale.choices["en-US"] });
  await english.waitFor();
  await cutOff(workbench);
  await english.check();
  await pane.getByRole("alert").filter({ hasText: NOT_LOADED }).waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe("zh-CN");

  await workbench.page.context().unroute(SCRIPTS);
  await retryIn(pane).click();
  await pane.getByRole("heading", { name: "Settings", exact: true }).waitFor();
  expect(await pane.getByRole("alert").count()).toBe(0);
  await workbench.page.context().close();
});

test("a desk whose workers did not come tells it, and reviews the files when they are chosen again", async () => {
  const workbench = await openWorkbench(browser);
  const pane = await workbench.findPane();
  await pane.getByRole("tab", { name: texts.tabs.desk }).click();
  await pane.getByRole("button", { name: desk.choose.files }).waitFor();
  const chosen = {
    name: "一.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("甲"),
  };
  const input = pane.locator("#page-desk input[type=file]").first();
  await cutOff(workbench);
  await input.setInputFiles([chosen]);
  await pane.getByRole("alert").filter({ hasText: NOT_LOADED }).waitFor();

  await workbench.page.context().unroute(SCRIPTS);
  await input.setInputFiles([]);
  await input.setInputFiles([chosen]);
  await pane.getByRole("button", { name: desk.list.clear }).waitFor();
  expect(await pane.getByRole("alert").count()).toBe(0);
  await workbench.page.context().close();
});
