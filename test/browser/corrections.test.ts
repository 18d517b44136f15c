import { strFromU8, unzipSync } from "fflate";
import type { Browser, Frame, Page } from "playwright-core";
import {
  launchBrowser,
  openWorkbench,
  savedBytes,
  waitUntilUnmarked,
} from "./support/workbench-page";

const SHEET_PART = "xl/worksheets/sheet1.xml";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

function parts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

async function savedParts(page: Page): Promise<Readonly<Record<string, string>>> {
  return parts(await savedBytes(page));
}

/** The names of the parts that differ, or are in one of two packages only. */
function changedParts(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]);
}

async function validate(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "校验", exact: true }).first().click();
  await pane.locator('[data-entry="C14"]').waitFor();
}

async function clearMarks(page: Page, pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "清除标记" }).first().click();
  await waitUntilUnmarked(page);
}

test("a correction is written into its one cell, and the form checked again", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  const before = await savedParts(page);
  await validate(pane);

  await pane.getByRole("button", { name: /^改为数字 2\.5：.* C14$/ }).click();
  await pane.getByText("已改正 C14").first().waitFor();
  await pane.locator('[data-entry="C14"]').waitFor({ state: "detached" });
  await clearMarks(page, pane);
  const corrected = await savedParts(page);
  const names = changedParts(before, corrected);
  expect(names.filter((name) => name.includes("worksheets/"))).toEqual([SHEET_PART]);
  expect(corrected[SHEET_PART]).toMatch(/<c r="C14"[^>]*><v>2\.5<\/v><\/c>/);

  expect(problems).toEqual([]);
  await page.context().close();
});

test("the keyboard stays at its place when what it was at is settled, and F8 goes on from there", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  await validate(pane);
  const press = (name: RegExp) => pane.getByRole("button", { name }).press("Enter");
  const isGone = (id: string) =>
    pane.locator(`[data-entry="${id}"]`).waitFor({ state: "detached" });
  // It does not go back to where it was before.
  await pane.locator('[data-entry="A1"]').focus();

  await pane.locator('[data-entry="C14"]').press("Enter");
  await press(/^改为数字 2\.5：.* C14$/);
  await isGone("C14");
  expect(await entryWithKeyboard(pane)).toBe("B15");
  await page.keyboard.press("F8");
  expect(await entryWithKeyboard(pane)).toBe("B15");

  // Another problem of that cell is left.
  const correction = pane.getByRole("button", {
    name: /^改为“各科普活动参加人数（人数）”：.* C24$/,
  });
  await correction.press("Enter");
  await correction.waitFor({ state: "detached" });
  expect(await entryWithKeyboard(pane)).toBe("C24");

  // Nothing comes after the last one.
  await press(/^认可：.* S22$/);
  await pane.getByLabel("为什么可以不改").fill("已核实");
  await press(/^认可$/);
  await isGone("A37");
  expect(await entryWithKeyboard(pane)).toBe("B36");
  expect(problems).toEqual([]);
  await page.context().close();
});

/** The entry whose heading has the focus. */
function entryWithKeyboard(pane: Frame): Promise<string | undefined> {
  return pane.evaluate(() =>
    document.activeElement instanceof HTMLElement
      ? document.activeElement.dataset.entry
      : undefined,
  );
}

test("what was corrected is taken back by the pane, and the file is as it was", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  const before = await savedParts(page);
  await validate(pane);
  await pane.getByRole("button", { name: /^改为数字 2\.5：.* C14$/ }).click();
  await pane.getByRole("button", { name: "撤销", exact: true }).click();
  await pane.getByText("已把 C14 恢复原样").first().waitFor();
  await pane.locator('[data-entry="C14"]').waitFor();
  await clearMarks(page, pane);
  const { [SHEET_PART]: sheet } = await savedParts(page);
  expect(cellsOf(sheet)).toEqual(cellsOf(before[SHEET_PART]));
  expect(problems).toEqual([]);
  await page.context().close();
});

test("by keyboard: a refused undo is offered again, and has the keyboard", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  await validate(pane);
  const undo = pane.getByRole("button", { name: "撤销", exact: true });
  await pane.getByRole("button", { name: /^改为数字 2\.5：.* C14$/ }).press("Enter");
  await pane.getByText("已改正 C14").first().waitFor();
  await edit(page, true);
  await undo.press("Enter");
  await pane.locator("[data-notice]").getByText("有单元格正在编辑").waitFor();
  expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
  await edit(page, false);
  await page.keyboard.press("Enter");
  await pane.getByText("已把 C14 恢复原样").first().waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});

/** Makes Excel refuse everything, as it does while a cell is edited, or stops that. */
async function edit(page: Page, isEditing: boolean): Promise<void> {
  await page.evaluate((now) => window.workbench?.host?.setCellEditMode(now), isEditing);
}

/** The cells of a sheet in short; shared texts by their numbers. */
function cellsOf(xml = ""): readonly string[] {
  return Array.from(xml.matchAll(/<c r="([A-Z]+\d+)"/g), ([, address = ""]) => address);
}

test("a warning is accepted with a reason, travels in the file, and is withdrawn without a trace", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  const before = await savedParts(page);
  await validate(pane);

  await pane.getByRole("button", { name: "认可：标题 S03", exact: true }).click();
  await pane.getByLabel("为什么可以不改").fill("年度见报送通知");
  await pane.getByRole("button", { name: "认可", exact: true }).click();
  await pane.getByText("已认可这个问题").first().waitFor();
  await pane.locator('[data-entry="A1"]').waitFor({ state: "detached" });
  await pane.getByText("已认可 1 项").click();
  await pane.getByText(/已认可（\d{4}-\d\d-\d\d）：年度见报送通知/).waitFor();
  await clearMarks(page, pane);
  const accepted = await savedParts(page);
  const stored = changedParts(before, accepted).filter((name) => name.startsWith("customXml/item"));
  expect(stored.map((name) => accepted[name]).join("")).toContain("年度见报送通知");
  expect(accepted[SHEET_PART]).toBe(before[SHEET_PART]);

  await pane.getByRole("button", { name: "撤销认可：标题 S03", exact: true }).click();
  await pane.locator('[data-entry="A1"]').waitFor();
  await clearMarks(page, pane);
  expect(changedParts(before, await savedParts(page))).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("an error cannot be accepted", async () => {
  const { page, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  await validate(pane);
  const entry = pane.locator("li", { has: pane.locator('[data-entry="B5"]') });
  expect(await entry.getByRole("button", { name: /^认可/ }).count()).toBe(0);
  await page.context().close();
});
