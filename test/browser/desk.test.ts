import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { DeskRow } from "../../src/desk/desk-row";
import { reviewMethods } from "../../src/desk/worker/review-methods";
import { formatWan } from "../../src/taskpane/desk/format-wan";
import { desk } from "../../src/locales/zh-CN/desk";
import { pane as texts } from "../../src/locales/zh-CN/pane";
import { fill } from "../../src/locales/translation";
import { sample } from "../support/samples";
import { receivedWorkbooks, type ReceivedWorkbook } from "../support/received-workbooks";
import { launchBrowser, openWorkbench, type OpenWorkbench } from "./support/workbench-page";

const COUNT = 200;

let browser: Browser;
let received: readonly ReceivedWorkbook[];
let folder: string;

beforeAll(async () => {
  [browser, received] = await Promise.all([launchBrowser(), receivedWorkbooks(COUNT)]);
  folder = mkdtempSync(join(tmpdir(), "shenbao-desk-"));
  for (const { name, bytes } of received) {
    writeFileSync(join(folder, name), bytes);
  }
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function openDesk(): Promise<OpenWorkbench & { readonly pane: Frame }> {
  const workbench = await openWorkbench(browser);
  const pane = await workbench.findPane();
  await pane.getByRole("tab", { name: texts.tabs.desk }).click();
  return { ...workbench, pane };
}

const { further } = desk.choose;

async function choose(pane: Frame, files: readonly ReceivedWorkbook[]): Promise<void> {
  await pane
    .locator("#page-desk input[type=file]")
    .first()
    .setInputFiles(files.map(({ name }) => join(folder, name)));
}

/** The expected texts of a row of the table. */
function cellsOf(row: DeskRow): readonly string[] {
  const { department, file, verdict, counts, total, problem, sheet } = row;
  return sheet === null
    ? [file, desk.verdicts[verdict], "", "", "", problem]
    : [
        department ?? desk.list.noDepartment,
        desk.verdicts[verdict],
        String(counts.error),
        String(counts.warning),
        total === null ? desk.list.noTotal : formatWan(total),
        file + problem,
      ];
}

/** All rows of the table, whichever page they are on. */
async function allRows(pane: Frame): Promise<readonly (readonly string[])[]> {
  const more = pane.getByRole("button", { name: /再显示/ });
  while ((await more.count()) > 0) {
    await more.click();
  }
  return pane
    .locator("#page-desk table > tbody")
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.querySelectorAll("td"), (cell) => cell.textContent)),
    );
}

/** Reviews the same files without pane and workers. */
async function rowsInNode(): Promise<readonly DeskRow[]> {
  const { review } = reviewMethods((bytes: Uint8Array) => Promise.resolve(bytes));
  const options = { rules: null, heuristics: true, locale: "zh-CN" } as const;
  const files = await Promise.all(received.map(({ bytes, name }) => review(bytes, name, options)));
  return files.flatMap(({ rows }) => rows);
}

test(`${COUNT} received workbooks: every row is right, and the pane lets go of all in the end`, async () => {
  const { page, pane, problems } = await openDesk();
  // The code that runs workers is loaded with the first files, and stays.
  await choose(pane, received.slice(0, 60));
  await pane.getByText("已检查 60 个文件").last().waitFor();
  await clear(pane);
  const before = await heapOf(page);
  await choose(pane, received);
  const progress = pane.getByRole("progressbar", { name: desk.progress.label });
  await progress.waitFor();
  expect(await progress.getAttribute("aria-valuemax")).toBe(String(COUNT));
  await pane.getByText(`已检查 ${COUNT} 个文件`).last().waitFor();

  const expected = await rowsInNode();
  expect(expected.map(({ verdict, department }) => [verdict, department])).toEqual(
    received.map(({ verdict, department }) => [verdict, department]),
  );
  expect(await allRows(pane)).toEqual(expected.map(cellsOf));
  await clear(pane);
  expect(pane.page().workers()).toEqual([]);
  expect((await heapOf(page)) - before).toBeLessThan(4_000_000);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("the pane stays responsive while it reviews: no task of 200 ms", async () => {
  const { page, pane } = await openDesk();
  await pane.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        performance.mark("long task", { detail: duration });
      }
    }).observe({ type: "longtask" });
  });
  // A busy machine only makes a task slower: the best of several runs counts.
  let longest = Infinity;
  for (let run = 0; run < 4 && longest >= 200; run += 1) {
    await pane.evaluate(() => {
      performance.clearMarks("long task");
    });
    await choose(pane, received);
    await pane.getByText(`已检查 ${COUNT} 个文件`).last().waitFor();
    longest = await pane.evaluate(() => {
      const tasks = performance.getEntriesByName("long task");
      return Math.max(
        0,
        ...tasks.map((mark) => (mark instanceof PerformanceMark ? Number(mark.detail) : 0)),
      );
    });
    await clear(pane);
  }
  expect(longest).toBeLessThan(200);
  await page.context().close();
});

/** @param isAsked whether more than a handful of files is listed */
async function clear(pane: Frame, isAsked = true): Promise<void> {
  await pane.getByRole("button", { name: desk.list.clear }).click();
  if (isAsked) {
    await pane.getByRole("button", { name: desk.list.clearing.confirm, exact: true }).click();
  }
  await pane.locator("#page-desk table").waitFor({ state: "detached" });
  // React keeps the tree before last until it renders again.
  await pane.getByRole("tab", { name: texts.tabs.check }).click();
  await pane.getByRole("tab", { name: texts.tabs.desk }).click();
}

/** Bytes retained by scripts of the page. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

test("a run that is stopped keeps what was reviewed, goes on, and another can begin", async () => {
  const { page, pane, problems } = await openDesk();
  await choose(pane, received);
  await pane.locator("#page-desk tbody").first().waitFor();
  await pane.getByRole("button", { name: desk.progress.cancel }).click();
  await pane
    .getByText(/已停止：检查了 \d+ 个文件，[1-9]\d* 个没有检查。/)
    .last()
    .waitFor();
  await pane.getByRole("button", { name: desk.progress.resume }).click();
  await pane.getByText(`已检查 ${COUNT} 个文件`).last().waitFor();
  expect((await allRows(pane)).length).toBeGreaterThanOrEqual(COUNT);
  await choose(pane, received.slice(0, 8));
  await pane.getByRole("button", { name: further.replace }).click();
  const count = (wanted: ReceivedWorkbook["verdict"]): number =>
    received.slice(0, 8).filter(({ verdict }) => verdict === wanted).length;
  const [pass, revise] = [count("pass"), count("revise")];
  const ended = fill(desk.progress.finishedWithOthers, {
    total: 8,
    pass,
    revise,
    other: 8 - pass - revise,
  });
  await pane.getByText(ended).last().waitFor();
  expect(await allRows(pane)).toHaveLength(8);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a file that comes late is added to the list, whose remarks stay", async () => {
  const { page, pane, problems } = await openDesk();
  const [first, second, third] = received.filter(({ verdict }) => verdict === "revise");
  if (first === undefined || second === undefined || third === undefined) {
    throw new Error("Too few faulty workbooks");
  }
  await choose(pane, [first, second]);
  await pane.getByText("已检查 2 个文件").last().waitFor();
  await pane.getByRole("button", { name: /^查看/ }).first().click();
  await pane.getByRole("textbox", { name: desk.opened.remarks }).fill("请核对。");
  await pane.getByRole("button", { name: desk.opened.back }).click();

  await choose(pane, [third]);
  await pane.getByText(fill(further.question, { listed: 2, added: 1 })).waitFor();
  await pane.getByRole("button", { name: further.cancel }).click();
  expect(await allRows(pane)).toHaveLength(2);
  await choose(pane, [third]);
  await pane.getByRole("button", { name: further.add }).click();
  await pane.getByText("已检查 3 个文件").last().waitFor();
  expect((await allRows(pane)).map(([name]) => name)).toEqual(
    [first, second, third].map(({ department }) => department),
  );
  await pane.getByRole("button", { name: /^查看/ }).first().click();
  expect(await pane.getByRole("textbox", { name: desk.opened.remarks }).inputValue()).toBe(
    "请核对。",
  );
  expect(problems).toEqual([]);
  await page.context().close();
});

test("rows are found, sorted and opened; an opened one shows the sheet around each problem and keeps remarks", async () => {
  const { page, pane, problems } = await openDesk();
  await choose(pane, received.slice(0, 24));
  await pane.getByText("已检查 24 个文件").last().waitFor();
  await pane.getByRole("combobox", { name: desk.list.sort }).selectOption("errors");
  expect((await allRows(pane))[0]?.[1]).toBe(desk.verdicts.revise);
  await pane.getByRole("combobox", { name: desk.list.verdict }).selectOption("revise");
  expect(await allRows(pane)).toHaveLength(3);
  const wanted = received[9];
  await pane.getByRole("searchbox", { name: desk.list.search }).fill(wanted?.department ?? "");
  expect((await allRows(pane)).map(([name]) => name)).toEqual([wanted?.department]);

  await pane.getByRole("button", { name: /^查看/ }).click();
  await pane.getByRole("textbox", { name: desk.opened.remarks }).fill("请核对基本支出。");
  const excerpt = pane.getByRole("region", { name: /^基本支出 .*及其上下$/ });
  await excerpt.waitFor();
  expect(await excerpt.locator('[aria-current="true"]').textContent()).toMatch(/^[\d,.]+$/);
  await pane.getByRole("button", { name: desk.opened.back }).click();
  await pane.getByRole("button", { name: /^查看/ }).click();
  expect(await pane.getByRole("textbox", { name: desk.opened.remarks }).inputValue()).toBe(
    "请核对基本支出。",
  );
  expect(problems).toEqual([]);
  await page.context().close();
});

test("remarks outlast the pane on this computer, until they are deleted", async () => {
  const { page, pane, problems, findPane } = await openDesk();
  const { remarks: stored } = desk.choose;
  const remarks = (frame: Frame) => frame.getByRole("textbox", { name: desk.opened.remarks });
  const openFirst = async (frame: Frame): Promise<void> => {
    await choose(frame, received.slice(0, 1));
    await frame.getByText("已检查 1 个文件").last().waitFor();
    await frame.getByRole("button", { name: /^查看/ }).click();
  };
  await openFirst(pane);
  await remarks(pane).fill("请核对基本支出。");
  await pane.getByText(desk.opened.remarksStored).waitFor();
  await page.reload();
  const again = await findPane();
  await again.getByRole("tab", { name: texts.tabs.desk }).click();
  await again.getByText(fill(stored.kept, { count: 1 })).waitFor();
  await openFirst(again);
  expect(await remarks(again).inputValue()).toBe("请核对基本支出。");

  await again.getByRole("button", { name: desk.opened.back }).click();
  await again.getByRole("img", { name: desk.list.remarked }).waitFor();
  await clear(again, false);
  await again.getByRole("button", { name: stored.remove }).click();
  await again.getByRole("button", { name: stored.confirm }).click();
  await again.getByText(fill(stored.kept, { count: 1 })).waitFor({ state: "detached" });
  await openFirst(again);
  expect(await remarks(again).inputValue()).toBe("");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("files and folders that are dropped are reviewed, those in folders under their paths", async () => {
  const drop = mkdtempSync(join(tmpdir(), "shenbao-drop-"));
  mkdirSync(join(drop, "二组", "三科"), { recursive: true });
  for (const name of ["一.xlsx", "二组/二.xlsx", "二组/三科/三.xlsx", "二组/说明.txt"]) {
    writeFileSync(join(drop, name), sample("baiyun-kexie.xlsx"));
  }
  const { page, pane, problems } = await openDesk();
  await dropFiles(page, pane, desk.choose.drop, [join(drop, "一.xlsx"), join(drop, "二组")]);
  await pane.getByText("已检查 3 个文件").last().waitFor();
  await pane.getByText(fill(desk.choose.skipped, { count: 1, files: "二组/说明.txt" })).waitFor();
  for (const name of ["一.xlsx", "二组/二.xlsx", "二组/三科/三.xlsx"]) {
    await pane.getByText(name, { exact: true }).waitFor();
  }
  expect(problems).toEqual([]);
  await page.context().close();
  rmSync(drop, { recursive: true });
});

test("files are taken wherever they are dropped on the page of the desk, and open nothing elsewhere", async () => {
  const drop = mkdtempSync(join(tmpdir(), "shenbao-drop-"));
  for (const name of ["一.xlsx", "二.xlsx"]) {
    writeFileSync(join(drop, name), sample("baiyun-kexie.xlsx"));
  }
  const { page, pane, problems } = await openDesk();
  const address = pane.url();
  await dropFiles(page, pane, desk.choose.explanation, [join(drop, "一.xlsx")]);
  await pane.getByText("已检查 1 个文件").last().waitFor();
  await dropFiles(page, pane, "一.xlsx", [join(drop, "二.xlsx")]);
  await pane.getByRole("button", { name: further.add }).click();
  await pane.getByText("已检查 2 个文件").last().waitFor();

  const opened: string[] = [];
  page.context().on("page", (other) => opened.push(other.url()));
  page.on("framenavigated", (frame) => opened.push(frame.url()));
  page.on("download", (download) => opened.push(download.url()));
  await pane.getByRole("tab", { name: texts.tabs.check }).click();
  await dropFiles(page, pane, texts.actions.validate, [join(drop, "一.xlsx")]);
  await pane.getByRole("tab", { name: texts.tabs.desk }).click();
  expect(await allRows(pane)).toHaveLength(2);
  expect(pane.url()).toBe(address);
  expect(opened).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
  rmSync(drop, { recursive: true });
});

/** Drops files where the pane shows a text. */
async function dropFiles(
  page: Page,
  pane: Frame,
  text: string,
  files: readonly string[],
): Promise<void> {
  const box = await pane.getByText(text).last().boundingBox();
  const session = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", {
      type,
      x: (box?.x ?? 0) + 5,
      y: (box?.y ?? 0) + 5,
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    });
  }
  await session.detach();
}
