import type { Locator, Page } from "playwright-core";
import { PANE_TEXTS } from "../support/pane-texts";
import { PANE_STATES } from "../support/pane-preview/pane-states";
import { focused, isCovered, pressUntil } from "./support/keyboard";
import { faultsInEveryLook, NARROWEST, panePreview } from "./support/pane-page";

/** The state with many findings shows nothing that the other states do not show. */
const STATES = ["first-run", ...Object.keys(PANE_STATES)].filter((state) => state !== "many");

const openPreview = panePreview();

/** The pane in a state, after its validation. */
async function openPane(state: string): Promise<Page> {
  const page = await openPreview({ state });
  const validate = page.getByRole("button", { name: "校验", exact: true });
  await validate.waitFor();
  if (state !== "first-run") {
    await validate.click();
    const check = page.locator("#page-check");
    const result = check.getByText(/^规则集：/);
    const problem = check.getByText(PANE_TEXTS["zh-CN"].problems["cell-edit-mode"]);
    const tooOld = check.getByText(PANE_TEXTS["zh-CN"].problems["too-old"]);
    await result.or(problem).or(tooOld).first().waitFor({ state: "attached" });
  }
  return page;
}

/** Opens the evidence, the first explanation of a rule, and the first dialog for a reason. */
async function openSome(page: Page): Promise<void> {
  const check = page.locator("#page-check");
  const hidden = (await check.locator("summary").all()).slice(0, 2);
  const accept = (await check.getByRole("button", { name: /^认可：/ }).all()).slice(0, 1);
  for (const closed of [...hidden, ...accept]) {
    await closed.click();
  }
}

test.each(STATES)(
  "axe finds nothing in the state %s, light, dark or in forced colours, and nothing is cut off",
  async (state) => {
    const page = await openPane(state);
    await openSome(page);
    expect(await faultsInEveryLook(page)).toEqual([]);
    await page.close();
  },
);

test("every finding is reached by F8 and back by Shift+F8, the focus staying in the list", async () => {
  const page = await openPane("revise");
  const entries = page.locator("[data-entry]");
  const cells = await entries.evaluateAll((all) => all.map((entry) => entry.dataset.entry));
  expect(cells.length).toBeGreaterThan(3);
  for (const cell of cells) {
    await page.keyboard.press("F8");
    await page.locator("#cell", { hasText: `申报表!${cell}` }).waitFor({ state: "attached" });
    expect(await focusedEntry(page)).toBe(cell);
  }
  await page.keyboard.press("Shift+F8");
  expect(await focusedEntry(page)).toBe(cells.at(-2));
  await page.close();
});

test("a reason that is not taken stays as it was typed", async () => {
  const page = await openPane("revise");
  const check = page.locator("#page-check");
  await check
    .getByRole("button", { name: /^认可：/ })
    .first()
    .click();
  const reason = check.getByRole("textbox").first();
  await reason.fill("已与部门核实。");
  await check
    .getByRole("button", { name: PANE_TEXTS["zh-CN"].acceptance.confirm, exact: true })
    .click();
  await check.locator("[data-notice]").first().waitFor();
  expect(await reason.inputValue()).toBe("已与部门核实。");
  await page.close();
});

test("a reason that is left half-written is there when the form is opened again, to be written on", async () => {
  const page = await openPane("revise");
  const check = page.locator("#page-check");
  const accept = check.getByRole("button", { name: /^认可：/ }).first();
  await accept.click();
  await page.keyboard.type("已与部门");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await page.keyboard.type("核实。");
  expect(await check.getByRole("textbox").first().inputValue()).toBe("已与部门核实。");
  await page.close();
});

test("a filter that leaves nothing to see is taken away with one press, and the keyboard stays", async () => {
  const page = await openPane("revise");
  const { filter } = PANE_TEXTS["zh-CN"].findings;
  const group = page.getByRole("group", { name: filter.label });
  const errors = group.getByRole("checkbox", { name: /^错误 \d+$/ });
  const all = await page.locator("[data-entry]").count();
  await group.getByRole("combobox").selectOption("A01");
  expect(await page.locator("[data-entry]").count()).toBe(1);
  await errors.uncheck();
  expect(await page.locator("[data-entry]").count()).toBe(0);
  await page.getByText("共 0 处").waitFor();

  await group.getByRole("button", { name: filter.all }).press("Enter");
  expect(await page.locator("[data-entry]").count()).toBe(all);
  expect([await errors.isChecked(), await group.getByRole("combobox").inputValue()]).toEqual([
    true,
    "",
  ]);
  expect(await errors.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.getByText(new RegExp(`^共 ${String(all)} 处、\\d+ 个问题$`)).waitFor();
  await page.close();
});

test("what is stepped back to, on any page, is not beneath the commands", async () => {
  const page = await openPreview(
    { state: "revise" },
    { viewport: { width: NARROWEST, height: 500 } },
  );
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await page.locator("[data-entry]").first().waitFor();
  const covered: string[] = [];
  const goBack = async (key: string, count: number) => {
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press(key);
      if (await isCovered(page)) {
        covered.push((await focused(page)) ?? "nothing");
      }
    }
  };
  const steps = 12;
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press("F8");
  }
  await goBack("Shift+F8", steps - 1);
  await page.getByRole("button", { name: "设置" }).click();
  await page.getByRole("button", { name: "运行自检" }).waitFor();
  // Not beyond the page's last control: on the way out of the pane the focus is on invisible elements of Tabster.
  const passed = await pressUntil(page, "Tab", "运行自检");
  expect(passed.length).toBeGreaterThan(10);
  await goBack("Shift+Tab", passed.length);
  expect(covered).toEqual([]);
  await page.close();
});

test("arrow keys move in the list, Enter goes to the cell, Tab reaches the operands of a sum", async () => {
  const page = await openPane("revise");
  await page.keyboard.press("F8");
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  const second = await page.locator("[data-entry]").nth(1).getAttribute("data-entry");
  expect(await focusedEntry(page)).toBe(second);
  await page.keyboard.press("Enter");
  await page.locator("#cell", { hasText: `申报表!${second}` }).waitFor({ state: "attached" });
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("F8");
  const fourth = await page.locator("[data-entry]").nth(3).getAttribute("data-entry");
  await page.locator("#cell", { hasText: `申报表!${fourth}` }).waitFor({ state: "attached" });
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator("#cell", { hasText: `申报表!${second}` }).waitFor({ state: "attached" });
  expect(await page.locator("[data-entry][aria-current=true]").getAttribute("data-entry")).toBe(
    second,
  );
  const operand = page
    .locator("li", { has: page.locator("[aria-current=true]") })
    .locator("table button")
    .nth(1);
  await operand.focus();
  await page.keyboard.press("Enter");
  const named = (await operand.textContent()) ?? "";
  await page.locator("#cell", { hasText: `申报表!${named}` }).waitFor({ state: "attached" });
  await page.close();
});

test("messages stay visible below a long list, and do not cover the focused element", async () => {
  const page = await openPane("revise");
  await page.setViewportSize({ width: 320, height: 400 });
  await page.keyboard.press("F8");
  await page.locator("#change").dispatchEvent("click");
  const stale = page.locator("[data-notice]");
  await stale.waitFor();
  for (const key of ["Home", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"]) {
    await page.keyboard.press(key);
    const focus = await boxOf(page.locator(":focus"));
    const notice = await boxOf(stale);
    expect(focus.y + focus.height).toBeLessThanOrEqual(notice.y);
    expect(notice.y + notice.height).toBeLessThanOrEqual(400);
  }
  await page.close();
});

test("a change of the workbook makes the result stale until it is validated again", async () => {
  const page = await openPane("revise");
  const stale = page.locator("main").getByText("表格已修改，请重新校验。").last();
  expect(await stale.count()).toBe(0);
  await page.locator("#change").dispatchEvent("click");
  await stale.waitFor();
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await stale.waitFor({ state: "detached" });
  await page.close();
});

async function boxOf(locator: Locator): Promise<{ y: number; height: number }> {
  return (await locator.boundingBox()) ?? { y: Number.NaN, height: Number.NaN };
}

function focusedEntry(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLElement
      ? document.activeElement.dataset.entry
      : undefined,
  );
}
