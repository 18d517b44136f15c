import type { Page } from "playwright-core";
import { faultsInEveryLook, NARROWEST, panePreview } from "./support/pane-page";

const openPreview = panePreview();

const RULES = {
  format: "shenbao-ruleset",
  version: 1,
  name: "某某市某某区财政局预算绩效管理科2027年度部门整体绩效目标审核规则集",
};

async function openSettings(): Promise<Page> {
  const page = await openPreview({ state: "revise" });
  await page.getByRole("button", { name: "设置" }).click();
  await page.getByText("正在使用：").waitFor();
  return page;
}

async function choose(page: Page, ruleSet: unknown): Promise<void> {
  await page
    .locator('input[type="file"][accept*="json"]')
    .first()
    .setInputFiles({
      name: "rules.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(ruleSet)),
    });
}

test.each([
  ["as they are", null, "默认规则集"],
  ["with a rule set of a long name", RULES, RULES.name],
  ["with a rule set that was not taken", { ...RULES, rules: { S21: "warn" } }, "rules.S21"],
])("axe finds nothing in the settings %s, and nothing is cut off", async (_, ruleSet, text) => {
  const page = await openSettings();
  if (ruleSet !== null) {
    await choose(page, ruleSet);
  }
  await page.getByText(text).last().waitFor();
  expect(await faultsInEveryLook(page)).toEqual([]);
  await page.close();
});

test("the keyboard reaches everything, comes in at the way back, and goes back to the gear", async () => {
  const page = await openPreview({ state: "revise" });
  await page.setViewportSize({ width: NARROWEST, height: 800 });
  const gear = page.getByRole("button", { name: "设置" });
  await gear.focus();
  await page.keyboard.press("Enter");
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
  expect(await focused()).toBe("返回校验");
  await page.getByText("正在使用：").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  expect(await page.getByRole("radio", { name: /^本人/ }).isChecked()).toBe(true);
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("选择规则集文件…");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("恢复默认");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.getByText("已停用经验性检查").last().waitFor();
  await page.getByRole("button", { name: "返回校验" }).press("Enter");
  expect(await focused()).toBe("设置");
  await page.close();
});
