import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import {
  launchBrowser,
  markedRanges,
  openBytes,
  openWorkbench,
  typeIntoCell,
  waitUntilSelected,
} from "./support/workbench-page";

const SAMPLE = "test/samples/baiyun-kexie.xlsx";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** The workbench with the filled sample open and the pane on its page of forms. */
async function openForms() {
  const { page, problems, findPane } = await openWorkbench(browser);
  await findPane();
  await openBytes(page, readFileSync(SAMPLE), "baiyun-kexie.xlsx");
  const pane = await findPane();
  await pane.getByRole("tab", { name: "填表" }).click();
  return { page, problems, pane };
}

const press = (pane: Frame, name: string) =>
  pane.getByRole("button", { name, exact: true }).click();
const told = (pane: Frame, text: string) => pane.getByText(text).first().waitFor();

/** Names of the sheets, and the displayed texts of the active one. */
function inFront(page: Page, ...cells: readonly string[]) {
  return page.evaluate((addresses) => {
    const workbook = window.workbench?.univer?.getActiveWorkbook();
    const sheet = workbook?.getActiveSheet();
    return {
      sheets: workbook?.getSheets().map((each) => each.getSheetName()),
      sheet: sheet?.getSheetName(),
      cells: addresses.map((address) => sheet?.getRange(address).getDisplayValue()),
    };
  }, cells);
}

function merges(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      window.workbench?.univer
        ?.getActiveWorkbook()
        ?.getActiveSheet()
        .getMergedRanges()
        .map((range) => range.getA1Notation()) ?? [],
  );
}

function rowHeight(page: Page, row: number): Promise<number | undefined> {
  return page.evaluate(
    (index) => window.workbench?.univer?.getActiveWorkbook()?.getActiveSheet().getRowHeight(index),
    row - 1,
  );
}

const roundTrips = (page: Page) => page.evaluate(() => window.workbench?.host?.roundTrips() ?? 0);

test("a blank form is inserted in four round trips at most, checks its sums while it is filled in, and is taken back", async () => {
  const { page, problems, pane } = await openForms();
  const before = await roundTrips(page);
  await press(pane, "插入");
  await told(pane, "已插入到工作表“申报表 (2)”的 A1:E39。");
  expect((await roundTrips(page)) - before).toBeLessThanOrEqual(4);
  const year = String(new Date().getFullYear()).slice(0, 2);
  const blank = await inFront(page, "A2", "B1");
  expect(blank).toMatchObject({ sheets: ["申报表", "申报表 (2)"], sheet: "申报表 (2)" });
  expect(blank.cells[0]).toMatch(new RegExp(`^${year}\\d\\d年度部门整体预算绩效目标申报表$`));
  expect(blank.cells[1]).toMatch(/^填入金额后/);
  // What is typed next is the department's name, and overwrites nothing.
  await waitUntilSelected(page, "B3");

  await typeIntoCell(page, "B6", "90");
  await page.waitForFunction(() =>
    window.workbench?.univer
      ?.getActiveWorkbook()
      ?.getActiveSheet()
      .getRange("B1")
      .getDisplayValue()
      .startsWith("× 应相等：支出 90.00"),
  );
  await press(pane, "撤销插入");
  await told(pane, "插入之后又填了内容");
  await press(pane, "仍然撤销");
  await told(pane, "已撤销。");
  expect((await inFront(page)).sheets).toEqual(["申报表"]);
  expect(problems).toEqual([]);
});

test("rows are added where they belong, are filled in from the selected cell on, and are taken back", async () => {
  const { page, problems, pane } = await openForms();
  const before = await merges(page);
  await press(pane, "增加任务");
  await told(pane, "请从 A18 开始填写");
  await waitUntilSelected(page, "A18");
  expect(await merges(page)).toEqual(expect.arrayContaining(["D18:E18", "D19:E19"]));
  expect((await inFront(page, "A17", "A18", "A19")).cells).toEqual([
    "科普活动",
    "",
    "其他需完成的任务（可选填）",
  ]);
  await press(pane, "撤销增加的行");
  await told(pane, "已撤销。");
  expect([...(await merges(page))].sort()).toEqual([...before].sort());

  await press(pane, "增加指标…");
  await press(pane, "产出指标 › 成本指标");
  await told(pane, "请从 C32 开始填写");
  await waitUntilSelected(page, "C32");
  expect(await merges(page)).toEqual(expect.arrayContaining(["A21:A32", "B31:B32"]));
  expect(problems).toEqual([]);
});

test("the list and the marks follow a row that is added, and one that is taken back; so do the undos", async () => {
  const { page, problems, findPane } = await openWorkbench(browser);
  const pane = await findPane();
  await pane.getByRole("button", { name: "校验", exact: true }).first().click();
  await pane.locator('[data-entry="D20"]').waitFor();
  const marked = await markedRanges(page);

  await pane.getByRole("tab", { name: "填表" }).click();
  await press(pane, "调整行高");
  await told(pane, "已调整工作表“申报表”中申报表的");
  await press(pane, "增加任务");
  await told(pane, "请从 A18 开始填写");
  await pane.locator('[data-entry="D21"]').waitFor({ state: "attached" });
  expect(await pane.locator('[data-entry="D20"]').count()).toBe(0);
  expect(await markedRanges(page)).toContain("D21");

  await press(pane, "撤销增加的行");
  await pane.locator('[data-entry="D20"]').waitFor({ state: "attached" });
  expect(await markedRanges(page)).toEqual(marked);
  expect(await pane.getByText("表格已修改").count()).toBe(0);
  await press(pane, "恢复原来的行高");
  await told(pane, "已撤销。");
  expect(problems).toEqual([]);
});

test("last year's form goes into a new one, from this workbook and from a file", async () => {
  const { page, problems, pane } = await openForms();
  await pane.getByText("带入已有的申报表").click();
  await press(pane, "本工作簿");
  await told(pane, "带入 4 项任务、15 个指标。");
  await press(pane, "插入");
  await told(pane, "已插入到工作表“申报表 (2)”");
  const names = await inFront(page, "B3", "A15", "C15", "C22", "D22");
  expect(names.cells).toEqual([
    "广州市白云区科学技术协会(部门)",
    "换届工作",
    "",
    "组织学会开展科普活动次数（次）",
    "",
  ]);

  await press(pane, "不带入");
  await pane.locator('#page-forms input[type="file"]').setInputFiles(SAMPLE);
  await told(pane, "baiyun-kexie.xlsx · 申报表");
  await pane.getByLabel("同时带入目标和指标值").check();
  await pane.getByLabel("同时带入金额").check();
  await press(pane, "插入");
  await told(pane, "已插入到工作表“申报表 (3)”");
  const all = await inFront(page, "B6", "C15", "E22", "B1");
  expect(all.cells).toEqual([
    "289.07",
    "2.50",
    "科普咨询活动2次，受众1200人",
    "√ 支出、收入来源、按预算级次划分相等：312.83万元",
  ]);
  expect(problems).toEqual([]);
});

test("rows of the form get the height of their texts, and their own back", async () => {
  const { page, problems, pane } = await openForms();
  await page.evaluate(() => {
    window.workbench?.univer?.getActiveWorkbook()?.getActiveSheet().setRowHeightsForced(0, 40, 20);
  });
  await press(pane, "调整行高");
  await told(pane, "已调整工作表“申报表”中申报表的");
  expect(await rowHeight(page, 15)).toBeGreaterThan(80);
  expect(await rowHeight(page, 38)).toBe(20);
  await press(pane, "恢复原来的行高");
  await told(pane, "已撤销。");
  expect(await rowHeight(page, 15)).toBe(20);
  expect(problems).toEqual([]);
});

test("a broken form is rebuilt on a new sheet, and is checked there", async () => {
  const { page, problems, pane } = await openForms();
  await page.evaluate(() => {
    const sheet = window.workbench?.univer?.getActiveWorkbook()?.getActiveSheet();
    sheet?.getRange("A1:E37").breakApart();
    sheet?.insertRowsBefore(20, 2);
  });
  await press(pane, "重建");
  await told(pane, "已把工作表“申报表”的内容写入新工作表“申报表 (2)”");
  expect((await inFront(page, "C15", "B18")).cells).toEqual([
    "2.50",
    expect.stringMatching(/^开展/),
  ]);
  await pane.getByRole("tab", { name: "校验" }).click();
  await pane.getByRole("button", { name: "校验", exact: true }).first().click();
  await told(pane, "本工作簿有 2 份申报表");
  expect(problems).toEqual([]);
});

test("the ribbon inserts a blank form, and the open pane can take it back", async () => {
  const { page, problems, pane } = await openForms();
  await page.getByRole("button", { name: "插入空白表" }).click();
  await told(pane, "已插入到工作表“申报表 (2)”");
  await press(pane, "撤销插入");
  await told(pane, "已撤销。");
  expect((await inFront(page)).sheets).toEqual(["申报表"]);
  expect(problems).toEqual([]);
});
