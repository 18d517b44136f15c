import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { receivedWorkbooks } from "../support/received-workbooks";
import { sample } from "../support/samples";
import {
  launchBrowser,
  openBytes,
  openWorkbench,
  typeIntoCell,
  waitUntilUnmarked,
} from "./support/workbench-page";

/** The steps of docs/使用说明.md in its order and by its texts, as done by somebody who has only the manual. */
let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), "shenbao-manual-"));
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface Reader {
  readonly page: Page;
  readonly pane: Frame;
  readonly problems: readonly string[];
  /** Clicks the element with the quoted text. */
  readonly click: (quoted: string | RegExp) => Promise<void>;
  /** Waits until the text is visible. */
  readonly read: (text: string | RegExp) => Promise<void>;
  /** Chooses the item with the quoted text from the open menu. */
  readonly pick: (quoted: string) => Promise<void>;
  readonly turnTo: (page: string) => Promise<void>;
}

async function reader(workbook: Uint8Array): Promise<Reader> {
  const { page, problems, findPane } = await openWorkbench(browser);
  await findPane();
  await openBytes(page, workbook, "申报表.xlsx");
  const pane = await findPane();
  return {
    page,
    pane,
    problems,
    click: (quoted) =>
      pane
        .getByRole(
          "button",
          typeof quoted === "string" ? { name: quoted, exact: true } : { name: quoted },
        )
        .first()
        .click(),
    read: (text) => pane.getByText(text).last().waitFor(),
    pick: (quoted) => pane.getByRole("menuitem", { name: quoted, exact: true }).click(),
    turnTo: (name) => pane.getByRole("tab", { name, exact: true }).click(),
  };
}

async function ended({ page, problems }: Reader): Promise<void> {
  expect(problems).toEqual([]);
  await page.context().close();
}

test("校验、逐条改正、认可、清除标记", async () => {
  const open = await reader(sample("baiyun-kexie-with-faults.xlsx"));
  const { page, pane, click, read } = open;
  await click("校验");
  await read("需修改");
  await typeIntoCell(page, "B6", "23.76");
  await read("表格已修改，请重新校验。");
  await click("校验");
  await pane.locator('[data-entry="B5"]').waitFor({ state: "detached" });
  await click(/^改为/);
  await read(/^已改正/);
  await click("撤销");
  await read(/恢复原样/);
  await click(/^认可：/);
  await pane.getByLabel("为什么可以不改").fill("上级批复如此。");
  await click("认可");
  await pane.getByText("已认可 1 项").click();
  await click(/^撤销认可/);
  await read("已撤销认可，并重新校验。");
  await click("设置");
  await pane.getByRole("switch", { name: "修改后自动重新校验" }).click();
  await click("返回校验");
  await click("清除标记");
  await waitUntilUnmarked(page);
  await ended(open);
});

test("插入空白表、带入已有的申报表、增加行、调整行高、重建", async () => {
  const open = await reader(sample("baiyun-kexie.xlsx"));
  const { pane, click, read, turnTo } = open;
  await turnTo("填表");
  await pane.getByLabel("部门名称").fill("某区档案馆");
  await pane.getByRole("radio", { name: "新工作表" }).check();
  await click("插入");
  await read(/^已插入到工作表/);
  await click("撤销插入");
  await read("已撤销。");
  await click("增加任务");
  await click("撤销增加的行");
  await read("已撤销。");
  await click("增加指标…");
  await click("取消");
  await click("重建");
  await read(/写入新工作表/);
  await click("撤销插入");
  await read("已撤销。");
  await pane.getByText("带入已有的申报表").click();
  await click("本工作簿");
  await read(/^带入 \d+ 项任务/);
  await pane.getByRole("checkbox", { name: "同时带入目标和指标值" }).check();
  await pane.getByRole("checkbox", { name: "同时带入金额" }).check();
  await click("插入");
  await read(/^已插入到工作表/);
  await click("调整行高");
  await read(/行高/);
  await ended(open);
});

test("检查收到的文件、导出、比较、查重复", async () => {
  const received = await receivedWorkbooks(3);
  const paths = received.map(({ name, bytes }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
  const open = await reader(sample("not-a-declaration.xlsx"));
  const { page, pane, click, pick, read, turnTo } = open;
  // While somebody listens, the browser hands requests for files over; to begin with that takes it a moment.
  page.on("filechooser", () => undefined);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await turnTo("审核");
  const chosen = page.waitForEvent("filechooser");
  await click("选择文件…");
  await (await chosen).setFiles(paths);
  await read("已检查 3 个文件");
  await pane.getByLabel("查找部门、年度、文件或问题").fill("没有这样的");
  await read("没有符合条件的行。");
  await pane.getByLabel("查找部门、年度、文件或问题").fill("");
  await pane.getByLabel("排序").selectOption("错误多的在前");
  const earlier = page.waitForEvent("filechooser");
  await click("核对");
  await pick("与上次报送比较…");
  await (await earlier).setFiles(paths.slice(0, 1));
  await read(/^找到 1 份上次报送的申报表/);
  await click("核对");
  await pick("查重复与雷同");
  await read(/重复与雷同|没有发现重复报送/);
  for (const item of ["审核意见单（网页文件）", "批注副本（压缩包）", "保存结果数据（JSON）"]) {
    const saved = page.waitForEvent("download");
    await click("导出");
    await pick(item);
    await (await saved).path();
  }
  await click("导出");
  await pick("复制结果数据（JSON）");
  await read("已复制到剪贴板。");
  await click("汇总表（插入本工作簿）");
  await read(/^已在本工作簿新增/);
  await click(/^查看：/);
  await pane.getByLabel("审核人意见（写入审核意见单）").fill("请补充。");
  await click("意见单（插入本工作簿）");
  await read(/^已插入工作表/);
  await ended(open);
});
