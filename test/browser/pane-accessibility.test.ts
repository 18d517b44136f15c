import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { findOrInstallBrowser } from "../../tools/find-browser";
import { buildPreview } from "../support/pane-preview/build-preview";
import { PANE_STATES } from "../support/pane-preview/pane-states";

declare const axe: { run: (root: string, options: RunOptions) => Promise<AxeResults> };

/** The state of many findings shows nothing that others do not show. */
const STATES = ["first-run", ...Object.keys(PANE_STATES)].filter((state) => state !== "many");
const LOOKS = [
  { look: "light", colorScheme: "light", forcedColors: "none" },
  { look: "dark", colorScheme: "dark", forcedColors: "none" },
  { look: "forced colours", colorScheme: "dark", forcedColors: "active" },
] as const;
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const folder = mkdtempSync(join(tmpdir(), "shenbao-pane-"));
let browser: Browser;
let address: string;

beforeAll(async () => {
  address = await buildPreview(folder);
  browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The pane in a state, after its validation. */
async function openPane(
  state: string,
  options: Parameters<Browser["newPage"]>[0] = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 }, ...options });
  await page.goto(`${address}?state=${state}`);
  const validate = page.getByRole("button", { name: "校验", exact: true });
  await validate.waitFor();
  if (state !== "first-run") {
    await validate.click();
    await page.getByRole("status").filter({ hasText: /。/ }).waitFor({ state: "attached" });
  }
  return page;
}

describe.each(LOOKS)("in $look", ({ colorScheme, forcedColors }) => {
  test.each(STATES)("axe finds nothing in the state %s, and nothing is cut off", async (state) => {
    const page = await openPane(state, { colorScheme, forcedColors });
    await page.addScriptTag({ path: require.resolve("axe-core") });
    const { violations } = await page.evaluate(
      (values) => axe.run("#root", { runOnly: { type: "tag", values } }),
      WCAG,
    );
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
});

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

function focusedEntry(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLElement
      ? document.activeElement.dataset.entry
      : undefined,
  );
}
