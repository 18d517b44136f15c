import type { Page } from "playwright-core";
import { panePreview } from "./support/pane-page";

const openPreview = panePreview();

async function speak(page: Page, language: RegExp): Promise<void> {
  await page.getByRole("radio", { name: language }).check();
}

test("another language takes effect at once, and nothing in the pane is lost", async () => {
  const page = await openPreview({ state: "revise" });
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await page.locator('[data-entry="E25"]').click();
  await page.getByRole("tab", { name: "填表" }).click();
  await page.getByRole("textbox", { name: "部门名称" }).fill("某区档案馆");
  await page.getByRole("tab", { name: "校验" }).click();
  await page.getByRole("button", { name: "设置", exact: true }).click();

  await speak(page, /English/);
  await page.getByRole("heading", { name: "Settings", exact: true }).waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
    "en-US",
    "Declaration check",
  ]);
  // The settings page shows nothing from the workbook.
  expect(await page.locator("body").innerText()).not.toMatch(/\p{Script=Han}/u);
  await page.getByRole("button", { name: "Back to the check" }).click();
  expect(await page.locator('[data-entry="E25"]').getAttribute("aria-current")).toBe("true");
  await page.getByRole("tab", { name: "Forms" }).click();
  expect(await page.getByRole("textbox", { name: "Department" }).inputValue()).toBe("某区档案馆");

  await page.getByRole("tab", { name: "Check" }).click();
  await page.getByRole("button", { name: "Settings", exact: true }).click();
  await speak(page, /As in Office/);
  await page.getByRole("heading", { name: "设置", exact: true }).waitFor();
  await page.close();
});

test("the office's language is spoken where the user has chosen none", async () => {
  const office = JSON.stringify({ format: "shenbao-settings", version: 1, locale: "en-US" });
  const page = await openPreview({ state: "revise", office });
  await page.getByRole("tab", { name: "Check" }).waitFor();
  await page.close();
});
