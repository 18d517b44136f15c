import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Download, Frame, Page } from "playwright-core";
import { fill } from "../../src/locales/translation";
import { desk } from "../../src/locales/zh-CN/desk";
import { pane as texts } from "../../src/locales/zh-CN/pane";
import type { ReportDocument } from "../../src/report/report-document";
import { annotatedCopy } from "../../src/workbook/annotate/annotated-copy";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { receivedWorkbooks, type ReceivedWorkbook } from "../support/received-workbooks";
import { sample } from "../support/samples";
import { launchBrowser, openWorkbench } from "./support/workbench-page";

let browser: Browser;
let received: readonly ReceivedWorkbook[];
let folder: string;

beforeAll(async () => {
  [browser, received] = await Promise.all([launchBrowser(), receivedWorkbooks(8)]);
  folder = mkdtempSync(join(tmpdir(), "shenbao-exports-"));
  for (const { name, bytes } of received) {
    writeFileSync(join(folder, name), bytes);
  }
  writeFileSync(join(folder, "科协.xlsx"), sample("baiyun-kexie.xlsx"));
  writeFileSync(join(folder, "科协（改）.xlsx"), sample("baiyun-kexie-with-faults.xlsx"));
  writeFileSync(join(folder, "科协 副本.xlsx"), sample("baiyun-kexie.xlsx"));
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface OpenDesk {
  readonly page: Page;
  readonly pane: Frame;
  readonly problems: readonly string[];
  readonly button: (name: string) => ReturnType<Frame["getByRole"]>;
  /** Chooses from a menu. */
  readonly pick: (menu: string, item: string) => Promise<void>;
  /** A line that is read aloud. */
  readonly told: (text: string | RegExp) => ReturnType<Frame["getByText"]>;
}

/** The desk with these files reviewed. */
async function reviewed(names: readonly string[]): Promise<OpenDesk> {
  const { page, problems, findPane } = await openWorkbench(browser);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const pane = await findPane();
  await pane.getByRole("tab", { name: texts.tabs.desk }).click();
  await choose(pane, 0, names);
  await pane.getByText(`已检查 ${names.length} 个文件`).last().waitFor();
  const button = (name: string): ReturnType<Frame["getByRole"]> =>
    pane.getByRole("button", { name, exact: true });
  const pick = async (menu: string, item: string): Promise<void> => {
    await button(menu).click();
    await pane.getByRole("menuitem", { name: item, exact: true }).click();
  };
  const told = (text: string | RegExp): ReturnType<Frame["getByText"]> =>
    pane.getByRole("status").getByText(text);
  return { page, pane, problems, button, pick, told };
}

async function choose(pane: Frame, input: number, names: readonly string[]): Promise<void> {
  await pane
    .locator("#page-desk input[type=file]")
    .nth(input)
    .setInputFiles(names.map((name) => join(folder, name)));
}

async function downloaded({ page, pick }: OpenDesk, name: string): Promise<Buffer> {
  const download: Promise<Download> = page.waitForEvent("download");
  await pick(desk.exports.menu, name);
  return readFileSync(await (await download).path());
}

function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sheets = window.workbench?.univer?.getActiveWorkbook()?.getSheets() ?? [];
    return sheets.map((sheet) => sheet.getSheetName());
  });
}

test("the summary and a slip come as new sheets, and what was there stays", async () => {
  const open = await reviewed(received.map(({ name }) => name));
  const { page, pane, problems, button, told } = open;
  const before = await sheetNames(page);
  await button(desk.exports.kinds.summary).click();
  await told(/已在本工作簿新增 5 张工作表/).waitFor();
  expect(await sheetNames(page)).toEqual([
    ...before,
    "汇总表",
    "问题清单",
    "图表",
    "跨部门核对",
    "分年度合计",
  ]);
  const { undo } = desk.exports;
  await button(undo.button).click();
  await button(undo.cancel).click();
  await button(undo.button).click();
  await button(undo.confirm).click();
  await told(fill(undo.done, { count: 5 })).waitFor();
  expect(await sheetNames(page)).toEqual(before);

  await pane.getByRole("button", { name: /^查看/ }).first().click();
  await pane.getByRole("textbox", { name: desk.opened.remarks }).fill("=请核对");
  await button(desk.exports.slip).click();
  await told(/^已插入工作表“.+”。$/).waitFor();
  const texts = await page.evaluate(() => {
    const sheet = window.workbench?.univer?.getActiveWorkbook()?.getActiveSheet();
    return sheet?.getRange("A1:H80").getValues().flat().map(String) ?? [];
  });
  expect(texts.join("\n")).toContain("=请核对");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("slips, copies and data are handed over as files, or copied", async () => {
  const open = await reviewed(received.map(({ name }) => name));
  const { page, pane, problems, pick, told } = open;
  const html = (await downloaded(open, desk.exports.kinds.slips)).toString();
  for (const { department } of received) {
    expect(html).toContain(department ?? "");
  }

  const copies = unzipSync(await downloaded(open, desk.exports.kinds.copies));
  const annotated = received.filter(
    ({ name, department }) => department !== null && name.endsWith(".xlsx"),
  );
  expect(Object.keys(copies)).toEqual(annotated.map(({ name }) => name));
  for (const { name, bytes } of annotated) {
    const copy = copies[name] ?? new Uint8Array();
    expect(copy).not.toEqual(bytes);
    const back = annotatedCopy(copy, []);
    expect(back.status).toBe("annotated");
    const restored = back.status === "annotated" ? back.bytes : copy;
    expect(readWorkbookPicture(restored, name)).toEqual(readWorkbookPicture(bytes, name));
  }
  await told(/3 个文件没有副本/).waitFor();
  const lists = pane.locator("#page-desk summary");
  expect(await lists.allTextContents()).toEqual([
    expect.stringMatching(/^1 个：这是 \.xls/),
    fill(desk.exports.leftBecause, { count: 2, reason: desk.exports.noForm }),
  ]);
  await lists.last().click();
  for (const { name } of received.filter(({ department }) => department === null)) {
    await pane.getByRole("listitem").filter({ hasText: name }).waitFor();
  }

  const saved = await downloaded(open, desk.exports.kinds["save-report"]);
  const report = JSON.parse(strFromU8(saved)) as ReportDocument;
  expect(report.files.map(({ file, status }) => [file, status])).toEqual(
    received.map(({ name, verdict }) => [
      name,
      verdict === "unreadable" || verdict === "unrecognised" ? verdict : "checked",
    ]),
  );
  await pick(desk.exports.menu, desk.exports.kinds["copy-report"]);
  await told(texts.data.copied).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(strFromU8(saved));
  expect(problems).toEqual([]);
  await page.context().close();
});

test("an earlier submission shows what was corrected and what changed; the same file twice is found", async () => {
  const { pane, page, problems, pick, told } = await reviewed(["科协.xlsx", "科协 副本.xlsx"]);
  await pick(desk.compare.menu, desk.across.find);
  await told(/^找到 [1-9]\d* 项重复或雷同/).waitFor();
  await pane.getByText("重复与雷同（").click();
  await pane
    .getByText(/科协 副本\.xlsx/)
    .last()
    .waitFor();

  const [other, unread] = [received.at(0)?.name ?? "", received.at(-1)?.name ?? ""];
  await choose(pane, 2, ["科协（改）.xlsx", other, unread]);
  await told("找到 1 份上次报送的申报表").waitFor();
  for (const [list, file] of [
    [desk.compare.missing, other],
    [desk.compare.unread, unread],
  ] as const) {
    const summary = fill(list, { count: 1 });
    await told(summary).waitFor({ state: "attached" });
    await pane.locator("summary").getByText(summary).click();
    await pane.getByRole("listitem").filter({ hasText: file }).last().waitFor();
  }
  await pane
    .getByText(/^与上次比：已改正 [1-9]\d*，仍未改正 \d+，新出现 \d+；内容变化 [1-9]\d*$/)
    .first()
    .waitFor();
  await pane.getByRole("button", { name: /^查看/ }).first().click();
  await pane.getByText(desk.compare.heading).waitFor();
  await pane.getByText(/^已改正（[1-9]\d*）$/).click();
  await pane
    .getByText(/322\.83/)
    .first()
    .waitFor();
  await pane.getByText(/^内容变化（[1-9]\d*）$/).click();
  await pane
    .getByText(/33\.76.*23\.76/)
    .first()
    .waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});
