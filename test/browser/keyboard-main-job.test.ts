import type { Browser } from "playwright-core";
import { FORMS_TEXTS } from "../../src/taskpane/forms/forms-texts";
import { PANE_TEXTS } from "../support/pane-texts";
import { focused, pressUntil } from "./support/keyboard";
import {
  launchBrowser,
  markedRanges,
  openWorkbench,
  waitUntilSelected,
  waitUntilUnmarked,
} from "./support/workbench-page";

const texts = PANE_TEXTS["zh-CN"];
const forms = FORMS_TEXTS["zh-CN"];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test("the whole main job with the keyboard alone: check, go to the cells, accept, clear, insert a form", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  const { keyboard } = page;
  const status = pane.locator("#page-check").getByRole("status");
  // As with Ctrl+F6 in Excel, the focus is moved into the pane; from there on only keys are used.
  await pane.getByRole("tab", { name: texts.tabs.check }).focus();

  await pressUntil(page, "Tab", texts.actions.validate, pane);
  await keyboard.press("Enter");
  await pane.locator("[data-entry]").first().waitFor();
  await status.filter({ hasText: texts.verdicts.revise }).waitFor({ state: "attached" });
  expect(await markedRanges(page)).not.toEqual([]);

  const cells = await pane
    .locator("[data-entry]")
    .evaluateAll((entries) => entries.map(({ dataset }) => dataset.entry ?? ""));
  for (const cell of cells.slice(0, 3)) {
    await keyboard.press("F8");
    await waitUntilSelected(page, cell);
  }
  await keyboard.press("Shift+F8");
  await waitUntilSelected(page, cells[1] ?? "");
  expect(await entryWithKeyboard()).toBe(cells[1]);
  await keyboard.press("ArrowDown");
  expect(await entryWithKeyboard()).toBe(cells[2]);
  await keyboard.press("Enter");
  await waitUntilSelected(page, cells[2] ?? "");
  expect(await entryWithKeyboard()).toBe(cells[2]);

  const accept = pane
    .locator("li", { has: pane.locator("[aria-current=true]") })
    .getByRole("button", { name: /^认可：/ })
    .first();
  while ((await accept.count()) === 0) {
    await keyboard.press("F8");
  }
  await pressUntil(page, "Tab", (await accept.getAttribute("aria-label")) ?? "", pane);
  await keyboard.press("Enter");
  await pane.getByRole("textbox").first().waitFor();
  await keyboard.type("已与部门核实。");
  await pressUntil(page, "Tab", texts.acceptance.confirm, pane);
  await keyboard.press("Enter");
  await status.filter({ hasText: texts.notices.accepted }).waitFor({ state: "attached" });

  await pressUntil(page, "Shift+Tab", texts.actions.clear, pane);
  await keyboard.press("Enter");
  await waitUntilUnmarked(page);

  await pressUntil(page, "Shift+Tab", texts.actions.validate, pane);
  await pressUntil(page, "Shift+Tab", texts.tabs.check, pane);
  await keyboard.press("ArrowRight");
  await keyboard.press("Enter");
  await pane.getByRole("button", { name: forms.blank.insert }).waitFor();
  await pressUntil(page, "Tab", forms.blank.insert, pane);
  await keyboard.press("Enter");
  await pane
    .locator("#page-forms")
    .getByRole("status")
    .filter({ hasText: "已插入到工作表" })
    .waitFor({ state: "attached" });
  expect(await focused(pane)).toBe(forms.blank.insert);
  expect(problems).toEqual([]);
  await page.close();

  function entryWithKeyboard(): Promise<string | undefined> {
    return pane.evaluate(() =>
      document.activeElement instanceof HTMLElement
        ? document.activeElement.dataset.entry
        : undefined,
    );
  }
});

test("Escape closes what was opened, and leaves the keyboard where it was, which office.js would not", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  await pane.getByRole("button", { name: texts.actions.validate, exact: true }).click();
  await pane.locator("[data-entry]").first().waitFor();
  const clear = pane.getByRole("button", { name: texts.actions.clear });
  await clear.press("Escape");
  expect(await focused(pane)).toBe(texts.actions.clear);

  const accept = pane.getByRole("button", { name: /^认可：/ }).first();
  const name = await accept.getAttribute("aria-label");
  await accept.press("Enter");
  await page.keyboard.type("已核实");
  await page.keyboard.press("Escape");
  await pane.getByRole("textbox").waitFor({ state: "detached" });
  expect(await focused(pane)).toBe(name);
  expect(problems).toEqual([]);
  await page.close();
});
