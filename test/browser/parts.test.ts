import type { Browser } from "playwright-core";
import { PANE_TEXTS } from "../../src/taskpane/locale/pane-texts";
import { launchBrowser, openWorkbench } from "./support/workbench-page";

const texts = PANE_TEXTS["zh-CN"];
const NOT_LOADED = texts.problems["not-loaded"];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test("parts that cannot be fetched are told of; a check works as soon as they can", async () => {
  const { page, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  const validate = pane.getByRole("button", { name: texts.actions.validate, exact: true }).first();
  await page.context().route("**/*.js", (route) => route.abort());

  await validate.click();
  await pane.locator("main").getByText(NOT_LOADED).last().waitFor();
  await pane.getByRole("tab", { name: texts.tabs.forms }).click();
  await pane.getByRole("alert").filter({ hasText: NOT_LOADED }).waitFor();

  await page.context().unroute("**/*.js");
  await pane.getByRole("tab", { name: texts.tabs.check }).click();
  await validate.click();
  await pane.locator("[data-entry]").first().waitFor();
  expect(await pane.locator("main").getByText(NOT_LOADED).first().isVisible()).toBe(false);
  await page.close();
});
