import type { Page } from "playwright-core";
import { faultsInEveryLook, NARROWEST, panePreview } from "./support/pane-page";

const openPreview = panePreview();

const RULES = {
  format: "shenbao-ruleset",
  version: 1,
  name: "某某市某某区财政局预算绩效管理科2027年度部门整体绩效目标审核规则集",
};

const OFFICE = {
  format: "shenbao-settings",
  version: 1,
  marks: "pale",
  shown: ["error"],
  color: "red",
};

async function openSettings(query: Readonly<Record<string, string>> = {}): Promise<Page> {
  const page = await openPreview({ state: "revise", ...query });
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

test("axe finds nothing where the office has chosen, the user has chosen otherwise, and the office's file has mistakes", async () => {
  const page = await openSettings({ office: JSON.stringify(OFFICE) });
  await page.getByText("color：没有这一项").last().waitFor();
  await page.getByRole("radio", { name: /^高对比度/ }).check();
  await page.getByText("已保存，立即生效").last().waitFor();
  await page.getByRole("button", { name: "恢复为本单位设置：标记颜色" }).waitFor();
  expect(await page.getByText("本单位设置", { exact: true }).count()).toBe(1);
  expect(await faultsInEveryLook(page)).toEqual([]);
  await page.close();
});

test("the result of a choice far down the page is visible, moves nothing, and does not cover the focused element", async () => {
  const page = await openSettings({ office: JSON.stringify(OFFICE) });
  await page.setViewportSize({ width: NARROWEST, height: 500 });
  // Lasting messages are at the top.
  const mistakes = page.getByText("color：没有这一项").last();
  await mistakes.waitFor();
  const choice = page.getByRole("radio", { name: /^高对比度/ });
  await choice.focus();
  // The line that returns to the office's choice appears below: only content above must not move.
  const before = await choice.evaluate((element) => element.getBoundingClientRect().top);
  await page.keyboard.press("Space");
  const notice = page.locator("[data-notice]").getByText("已保存，立即生效");
  await notice.waitFor();
  const place = await notice.boundingBox();
  expect(place?.y).toBeGreaterThan(250);
  expect((place?.y ?? Infinity) + (place?.height ?? 0)).toBeLessThanOrEqual(500);
  expect(await choice.evaluate((element) => element.getBoundingClientRect().top)).toBe(before);
  expect(await mistakes.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(
    0,
  );

  await page.getByRole("button", { name: "关闭" }).press("Enter");
  await notice.waitFor({ state: "detached" });
  expect(await choice.evaluate((element) => element === document.activeElement)).toBe(true);
  await mistakes.waitFor();
  await page.close();
});

test("what the settings keep from the list is counted, with the way to the settings", async () => {
  const page = await openPreview({ state: "revise", office: JSON.stringify(OFFICE) });
  await page.getByRole("button", { name: "校验", exact: true }).click();
  const line = page.getByText(/^另有 \d+ 条警告、\d+ 条提示未显示/);
  await line.waitFor();
  expect(await page.getByRole("img", { name: "警告" }).count()).toBe(0);
  expect(await faultsInEveryLook(page)).toEqual([]);
  await line.getByRole("button", { name: "设置" }).click();
  await page.getByRole("checkbox", { name: "警告" }).check();
  await page.getByText("已保存，立即生效").last().waitFor();
  await page.getByRole("button", { name: "返回校验" }).click();
  await page.getByText(/^另有 \d+ 条提示未显示/).waitFor();
  await page.close();
});

test("the keyboard stays on the page when the button that restores a setting goes with it", async () => {
  const page = await openSettings();
  await page.getByRole("switch", { name: "修改后自动重新校验" }).press("Space");
  await page.getByRole("button", { name: "恢复为默认设置：随改随查" }).press("Enter");
  await page.getByText("已恢复为默认设置").last().waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
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
