import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Frame } from "playwright-core";
import { NARROWEST } from "./support/pane-page";
import {
  launchBrowser,
  markedRanges,
  openBytes,
  openWorkbench,
  savedBytes,
  typeIntoCell,
  waitUntilSelected,
  waitUntilUnmarked,
} from "./support/workbench-page";

const FAULTY = "test/samples/baiyun-kexie-with-faults.xlsx";
const OTHER = "test/samples/not-a-declaration.xlsx";
const FAULTY_ENTRIES = ["A1", "B5", "C14", "C16", "E25", "B35", "B36", "A37"];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

const validateButton = (pane: Frame) =>
  pane.getByRole("button", { name: "校验", exact: true }).first();
const clearButton = (pane: Frame) => pane.getByRole("button", { name: "清除标记" }).first();

/** Validates and returns the main cells of the entries, in the order of the list. */
async function validate(pane: Frame): Promise<readonly (string | undefined)[]> {
  await validateButton(pane).click();
  // The button is disabled while the pane is busy, and results are marked as outdated.
  await pane.locator("[data-entry]").first().waitFor();
  await pane.getByText("已修改").waitFor({ state: "detached" });
  return pane
    .locator("[data-entry]")
    .evaluateAll((elements) => elements.map((element) => element.dataset.entry));
}

/** Parts of a workbook file as text. */
function parts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** The elements of a part, written in one way: characters, empty elements, the default type of a cell. */
function elements(xml = ""): readonly string[] {
  return xml
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/(<c\b[^>]*)><\/c>/g, "$1/>")
    .replaceAll(' t="n"', "")
    .split(/(?=<)/);
}

const SHEET_PART = "xl/worksheets/sheet1.xml";

test("a faulty declaration is marked and listed; a click leads to the cell; a correction removes its finding; clearing and saving leave nothing else behind", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();

  const entries = await validate(pane);
  expect(FAULTY_ENTRIES.filter((cell) => !entries.includes(cell))).toEqual([]);
  const marked = await markedRanges(page);
  const operands = ["B6", "D5:E5", "D6:E6", "D8:E8", "D9:E9"];
  expect(["A1:E1", ...operands].filter((range) => !marked.includes(range))).toEqual([]);
  const markedCells = marked.map((range) => range.split(":")[0]);
  expect(entries.filter((cell) => !markedCells.includes(cell))).toEqual([]);

  await pane.locator('[data-entry="E25"]').click();
  await waitUntilSelected(page, "E25");

  await typeIntoCell(page, "B6", "23.76");
  await pane.getByText("已修改").first().waitFor();
  expect(await validate(pane)).toEqual(entries.filter((cell) => cell !== "B5"));

  await clearButton(pane).click();
  await waitUntilUnmarked(page);

  const opened = parts(readFileSync(FAULTY));
  const saved = parts(await savedBytes(page));
  expect({ ...saved, [SHEET_PART]: "" }).toEqual({ ...opened, [SHEET_PART]: "" });
  const corrected = opened[SHEET_PART]?.replace("<v>33.76</v>", "<v>23.76</v>");
  expect(elements(saved[SHEET_PART])).toEqual(elements(corrected));
  expect(problems).toEqual([]);
});

test("a workbook that was only marked and cleared is saved as it was opened, and marks that were saved can be cleared", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  await validate(await findPane());
  const marked = await savedBytes(page);
  expect(parts(marked)).not.toEqual(parts(readFileSync(FAULTY)));

  await clearButton(await findPane()).click();
  await waitUntilUnmarked(page);
  expect(parts(await savedBytes(page))).toEqual(parts(readFileSync(FAULTY)));

  await openBytes(page, marked, "marked-by-somebody.xlsx");
  const pane = await findPane();
  await expect(markedRanges(page)).resolves.toContain("E25");
  await clearButton(pane).click();
  await waitUntilUnmarked(page);
  expect(problems).toEqual([]);
});

test("ribbon commands mark and clear without the pane, and the open pane shows what they did", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await pane.locator("[data-entry]").first().waitFor();
  expect(await markedRanges(page)).toContain("E25");
  await page.getByRole("button", { name: "清除标记" }).click();
  await waitUntilUnmarked(page);
  // The workbench has understood all requests of office.js.
  expect(await page.locator(".message").count()).toBe(0);
  expect(problems).toEqual([]);
});

test("the open pane shows what a ribbon command did, whichever of its pages is open", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  for (const leave of [
    () => pane.getByRole("tab", { name: "填表" }).click(),
    () => pane.getByRole("tab", { name: "审核" }).click(),
    () => pane.getByRole("button", { name: "设置" }).click(),
  ]) {
    await leave();
    await page.getByRole("button", { name: "校验", exact: true }).click();
    await pane.locator("[data-entry]").first().waitFor();
    await leave();
    await page.getByRole("button", { name: "清除标记" }).click();
    await pane.locator("[data-notice]", { hasText: "已清除标记" }).waitFor();
  }
  expect(problems).toEqual([]);
});

test("a workbook without a declaration gets a sentence, no marks, and a form or the example to begin with", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  await findPane();
  await openBytes(page, readFileSync(OTHER), "not-a-declaration.xlsx");
  const pane = await findPane();
  await validateButton(pane).click();
  await pane.getByText("没有找到部门整体预算绩效目标申报表").first().waitFor();
  await pane.getByText("未识别").first().waitFor();
  expect(await markedRanges(page)).toEqual([]);
  await pane.getByRole("button", { name: "插入空白表" }).waitFor();
  await pane.getByRole("button", { name: "试用示例" }).click();
  await pane.locator("[data-entry]").first().waitFor();
  expect(problems).toEqual([]);
});

test("the commands of a narrow pane do not move while it validates", async () => {
  const { page, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  await (
    await pane.frameElement()
  ).evaluate((frame, width) => {
    if (frame instanceof HTMLElement) {
      Object.assign(frame.style, { width, minWidth: width });
    }
  }, `${NARROWEST}px`);
  const heights = await pane.evaluateHandle(() => {
    const seen = new Set<number | undefined>();
    new MutationObserver(() => {
      seen.add(document.querySelector("main")?.previousElementSibling?.clientHeight);
    }).observe(document.body, { subtree: true, childList: true });
    return seen;
  });
  await validate(pane);
  expect(await heights.evaluate((seen) => seen.size)).toBe(1);
  await page.context().close();
});
