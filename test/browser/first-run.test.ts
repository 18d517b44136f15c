import type { Browser } from "playwright-core";
import { launchBrowser, openBytes, openWorkbench, savedBytes } from "./support/workbench-page";
import { readFileSync } from "node:fs";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

const OTHER = "test/samples/not-a-declaration.xlsx";

async function openOther() {
  const workbench = await openWorkbench(browser);
  await workbench.findPane();
  await openBytes(workbench.page, readFileSync(OTHER), "not-a-declaration.xlsx");
  const pane = await workbench.findPane();
  const sheets = () =>
    workbench.page.evaluate(() =>
      window.workbench?.univer
        ?.getActiveWorkbook()
        ?.getSheets()
        .map((sheet) => sheet.getSheetName()),
    );
  return { ...workbench, pane, sheets };
}

/** The grid accesses a selected or edited cell a while later, when its sheet is already gone. */
function withoutLateLooks(problems: readonly string[]): readonly string[] {
  return problems.filter((text) => !text.startsWith("cannot find current worksheet"));
}

test("the example is inserted, checked, corrected by a click, and taken back", async () => {
  const { page, problems, pane, sheets } = await openOther();
  const before = await sheets();
  await pane.getByRole("button", { name: "试用示例" }).click();
  await pane.locator('[data-entry="C16"]').waitFor();
  await pane.getByText("已在新工作表“示例申报表”插入示例并校验").last().waitFor();
  expect(await sheets()).toEqual([...(before ?? []), "示例申报表"]);
  await pane.getByRole("button", { name: "撤销", exact: true }).click();
  await pane.getByRole("button", { name: "试用示例" }).waitFor();
  expect(await sheets()).toEqual(before);

  await pane.getByRole("button", { name: "试用示例" }).click();
  await pane.getByRole("button", { name: /^改为数字 12\.5/ }).click();
  await pane.locator('[data-entry="C16"]').waitFor({ state: "detached" });
  expect(withoutLateLooks(problems)).toEqual([]);
  await page.context().close();
});

test("a blank form is inserted as from the ribbon, and can be taken back on the page it leads to", async () => {
  const { page, problems, pane, sheets } = await openOther();
  const before = await sheets();
  await pane.getByRole("button", { name: "插入空白表" }).click();
  await pane.getByRole("button", { name: "撤销插入" }).click();
  await pane.getByText("已撤销。").last().waitFor();
  expect(await sheets()).toEqual(before);
  expect(withoutLateLooks(problems)).toEqual([]);
  await page.context().close();
});

test("the keyboard is not lost when what had it goes away", async () => {
  const { page, problems, pane } = await openOther();
  const press = async (name: string) => {
    await pane.getByRole("button", { name, exact: true }).focus();
    await page.keyboard.press("Enter");
  };
  const waitUntilFocused = (text: string) =>
    pane.waitForFunction(
      (wanted) =>
        document.activeElement?.matches("body") === false &&
        document.activeElement.textContent.includes(wanted),
      text,
    );
  await press("试用示例");
  await waitUntilFocused("撤销");
  await page.keyboard.press("Enter");
  await waitUntilFocused("已删去示例");
  await press("插入空白表");
  await waitUntilFocused("撤销插入");
  await page.keyboard.press("Enter");
  await pane.getByText("已撤销。").last().waitFor();
  await pane.getByRole("tab", { name: "校验" }).click();
  await press("插入空白表");
  await waitUntilFocused("撤销插入");
  expect(withoutLateLooks(problems)).toEqual([]);
  await page.context().close();
});

test("the self-check passes in the workbench, copies its report, and leaves nothing", async () => {
  const { page, problems, pane, sheets } = await openOther();
  const before = [await sheets(), await savedBytes(page)];
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await pane.getByRole("button", { name: "设置" }).click();
  await pane.getByRole("button", { name: "运行自检" }).click();
  // The work goes on while its page is not shown, and nothing else can be started.
  await pane.getByRole("button", { name: "返回校验" }).click();
  await pane.locator("button[aria-disabled=true]", { hasText: "校验" }).waitFor();
  await pane.getByRole("button", { name: "设置" }).click();
  await pane.getByText(/^自检完成/).waitFor();
  const rows = await pane
    .locator("[data-step]")
    .evaluateAll((all) => all.map(({ dataset }) => `${dataset.step} ${dataset.status}`));
  expect(rows.filter((row) => !row.endsWith(" ok"))).toEqual([]);
  expect(rows.at(-1)).toBe("clean-up ok");
  await pane.getByRole("button", { name: "复制自检报告" }).click();
  await pane.getByText("已复制自检报告").waitFor();
  expect([await sheets(), await savedBytes(page)]).toEqual(before);
  expect(withoutLateLooks(problems)).toEqual([]);
  await page.context().close();
});
