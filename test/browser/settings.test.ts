import type { Browser, Frame } from "playwright-core";
import { launchBrowser, openBytes, openWorkbench, savedBytes } from "./support/workbench-page";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

const HEAD = { format: "shenbao-ruleset", version: 1 };
const MILDER = { ...HEAD, name: "某区财政局2027", rules: { S03: "off", S21: "info" } };

async function validate(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "校验", exact: true }).first().click();
  await pane.locator('[data-entry="C14"]').waitFor();
}

async function openSettings(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "设置", exact: true }).click();
  await pane.getByText("正在使用：").waitFor();
}

async function choose(pane: Frame, ruleSet: unknown): Promise<void> {
  await pane
    .locator('input[type="file"][accept*="json"]')
    .first()
    .setInputFiles({
      name: "rules.json",
      mimeType: "application/json",
      buffer: Buffer.from(typeof ruleSet === "string" ? ruleSet : JSON.stringify(ruleSet)),
    });
}

/** Rules that have findings on the form, as listed. */
function offeredRules(pane: Frame): Promise<string[]> {
  return pane
    .locator("#page-check option")
    .evaluateAll((options) => options.map((option) => option.textContent.slice(0, 3)));
}

test("a rule set chosen for the workbook changes the findings, is named, and travels in the file", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  await validate(pane);
  await pane.getByText("规则集：默认规则集。").waitFor();
  expect(await offeredRules(pane)).toContain("S03");

  await openSettings(pane);
  await choose(pane, MILDER);
  await pane.getByText("已采用规则集“某区财政局2027”，并存入本工作簿").first().waitFor();
  await pane.getByText("随本工作簿保存").waitFor();
  await pane.getByRole("button", { name: "返回校验" }).click();
  await pane.getByText("规则集：某区财政局2027。").waitFor();
  expect(await offeredRules(pane)).not.toContain("S03");

  await openBytes(page, await savedBytes(page), "again.xlsx");
  const again = await findPane();
  await validate(again);
  await again.getByText("规则集：某区财政局2027。").waitFor();

  await openSettings(again);
  await again.getByRole("button", { name: "恢复默认" }).click();
  await again.getByText("已恢复默认规则集").first().waitFor();
  await again.getByRole("button", { name: "返回校验" }).click();
  await again.getByText("规则集：默认规则集。").waitFor();
  expect(await offeredRules(again)).toContain("S03");
  expect(problems).toEqual([]);
  await page.context().close();
});

// The switch moves when the setting is stored: click, then wait for the result.
test("a rule set of the user's own survives reload; the switch turns all rules on wording off", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  await openSettings(pane);
  await pane.getByRole("radio", { name: /^本人/ }).check();
  await choose(pane, MILDER);
  await pane.getByText("对本人的所有工作簿有效").first().waitFor();
  await pane.getByRole("switch", { name: "也做按文字推断的检查" }).click();
  await pane.getByText("已停用经验性检查").first().waitFor();

  await page.reload();
  await page.waitForFunction(() => Boolean(window.workbench?.univer));
  const again = await findPane();
  await validate(again);
  await again.getByText("规则集：某区财政局2027，未做经验性检查。").waitFor();
  const rules = await offeredRules(again);
  expect(rules.some((rule) => rule.startsWith("S"))).toBe(true);
  expect(rules.filter((rule) => rule.startsWith("H") || rule === "S03")).toEqual([]);

  await openSettings(again);
  await again.getByRole("switch", { name: "也做按文字推断的检查" }).click();
  await again.getByText("已启用经验性检查").first().waitFor();
  await again.getByRole("button", { name: "返回校验" }).click();
  await again.getByText("规则集：某区财政局2027。").waitFor();
  expect((await offeredRules(again)).some((rule) => rule.startsWith("H"))).toBe(true);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("the office's file holds for the pane and for commands of the ribbon, until the user chooses otherwise", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const office = { format: "shenbao-settings", version: 1, ruleSet: MILDER, shown: ["error"] };
  await page.route("**/office-settings.json", (route) => route.fulfill({ json: office }));
  await page.reload();
  await page.waitForFunction(() => Boolean(window.workbench?.univer));
  const pane = await findPane();
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await pane.getByText("规则集：某区财政局2027。").waitFor();
  await pane.getByText(/^另有 .*未显示/).waitFor();
  expect(await offeredRules(pane)).not.toContain("S03");

  await openSettings(pane);
  await pane.getByText("本单位设置").first().waitFor();
  await pane.getByRole("checkbox", { name: "警告" }).check();
  await pane.getByRole("checkbox", { name: "提示" }).check();
  await pane.getByRole("button", { name: "返回校验" }).click();
  await pane.getByText(/^另有 .*未显示/).waitFor({ state: "detached" });
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a file with mistakes is not taken, and their places are reported", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  await openSettings(pane);
  await choose(pane, { ...HEAD, name: "x", rules: { S21: "warn" }, words: {}, extra: 1 });
  await pane.getByText("“rules.json”没有采用，因为：").last().waitFor();
  await pane.getByText("rules.S21：不能是这个值").last().waitFor();
  await pane.getByText("extra：没有这一项").last().waitFor();
  await pane.getByText("本工具自带").waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});
