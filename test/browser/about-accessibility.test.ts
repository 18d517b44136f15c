import type { Page } from "playwright-core";
import type { Locale } from "../../src/declaration/locale";
import { ABOUT_TEXTS } from "../../src/taskpane/about/about-texts";
import { PANE_TEXTS } from "../support/pane-texts";
import { faultsInEveryLook, panePreview } from "./support/pane-page";

const openPreview = panePreview();

/**
 * The settings page with all sections about the add-in open, and a self-check whose report could not be copied to the
 * clipboard.
 */
async function openAbout(locale: Locale): Promise<Page> {
  const page = await openPreview({ locale });
  const { selfCheck, ...about } = ABOUT_TEXTS[locale];
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await button(PANE_TEXTS[locale].settings.open).click();
  for (const { heading } of [about.privacy, about.storage, about.keyboard, about.licences]) {
    await page.getByText(heading, { exact: true }).click();
  }
  await button(selfCheck.run).click();
  await button(selfCheck.copy).click();
  await page.getByLabel(selfCheck.report, { exact: true }).waitFor();
  return page;
}

test.each(["zh-CN", "en-US"] as const)(
  "axe finds nothing in the about box with a self-check in %s, and nothing is cut off",
  async (locale) => {
    const page = await openAbout(locale);
    expect(await faultsInEveryLook(page)).toEqual([]);
    await page.close();
  },
);

test("a failed step is shown with its reason, and a report that was not copied can be selected", async () => {
  const page = await openAbout("zh-CN");
  const failed = page.locator('[data-status="failed"]');
  expect(await failed.textContent()).toContain("加标记失败");
  const report = await page.getByLabel("自检报告", { exact: true }).inputValue();
  expect(report).toContain("Range.add");
  await page.close();
});

test("the example is announced with its undo, which brings the first page back", async () => {
  const page = await openPreview({ state: "revise" });
  await page.getByRole("button", { name: "试用示例" }).click();
  await page.locator("[data-entry]").first().waitFor();
  expect(await faultsInEveryLook(page)).toEqual([]);
  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await page.getByRole("button", { name: "试用示例" }).waitFor();
  await page.close();
});
