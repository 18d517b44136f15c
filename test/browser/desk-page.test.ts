import type { Page } from "playwright-core";
import { LOCALES, type Locale } from "../../src/declaration/locale";
import { fill } from "../../src/locales/translation";
import { DESK_TEXTS } from "../../src/taskpane/desk/desk-texts";
import { PANE_TEXTS } from "../support/pane-texts";
import { DEFAULT_EDITION } from "../../src/editions/editions";
import { DEFAULT_FORM_OPTIONS } from "../../src/template/form-options";
import { planForm } from "../../src/template/plan-form";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { consistentContent } from "../support/form-content";
import fc from "../support/fast-check";
import { acceptedSample, withFarCell } from "../support/accepted-sample";
import { receivedWorkbooks } from "../support/received-workbooks";
import { sample } from "../support/samples";
import { focused, pressUntil, untilFocused } from "./support/keyboard";
import { faultsInEveryLook, NARROWEST, panePreview } from "./support/pane-page";

const openPreview = panePreview();

interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function chosen(name: string, bytes: Uint8Array): ChosenFile {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

let files: readonly ChosenFile[];

beforeAll(async () => {
  const received = await receivedWorkbooks(8);
  files = [
    ...received.map(({ name, bytes }) => chosen(name, bytes)),
    chosen(
      "某某市某某区科学技术协会2027年度部门整体预算绩效目标申报表（第三次修改稿）.xlsx",
      sample("baiyun-kexie-with-faults.xlsx"),
    ),
  ];
});

async function openDesk(locale: Locale): Promise<Page> {
  const page = await openPreview({ locale });
  const { tabs } = PANE_TEXTS[locale];
  const desk = DESK_TEXTS[locale];
  await page.getByRole("tab", { name: tabs.desk }).click();
  await page.getByRole("button", { name: desk.choose.files }).waitFor();
  return page;
}

const REASON = "经与业务科室逐项核实，数字以部门决算为准，无需修改";

/**
 * A file that only seems to have few problems: everything that can be accepted is, and one sheet is too large to be
 * examined completely.
 */
const ACCEPTED = [
  chosen("甲.xlsx", acceptedSample("baiyun-kexie.xlsx", REASON)),
  chosen("乙.xlsx", withFarCell(acceptedSample("baiyun-kexie-with-faults.xlsx", REASON))),
];

async function review(page: Page, locale: Locale, some = files): Promise<void> {
  await page
    .locator("#page-desk input[type=file]")
    .first()
    .setInputFiles([...some]);
  await page.getByRole("button", { name: DESK_TEXTS[locale].list.clear }).waitFor();
}

/** Chooses from one of the menus above the list. */
async function pick(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole("button", { name: menu, exact: true }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

/** Brings the desk into each of the states that are examined. */
const STATES: Readonly<Record<string, (page: Page, locale: Locale) => Promise<void>>> = {
  "before the first files": () => Promise.resolve(),
  "no workbook among the files": async (page, locale) => {
    await page
      .locator("#page-desk input[type=file]")
      .first()
      .setInputFiles([chosen("说明.txt", Buffer.from("甲"))]);
    await page.getByText(DESK_TEXTS[locale].choose.none).last().waitFor();
  },
  reviewed: review,
  "handed out and compared": async (page, locale) => {
    const { exports, across, compare } = DESK_TEXTS[locale];
    await review(page, locale);
    await pick(page, exports.menu, exports.kinds.copies);
    await pick(page, compare.menu, across.find);
    await page
      .locator("#page-desk input[type=file]")
      .nth(2)
      .setInputFiles([...files]);
    await page.getByText(new RegExp(fill(compare.done, { count: "\\d+" }))).waitFor();
    await page.getByText(across.none).or(page.locator("#page-desk summary")).first().waitFor();
  },
  "asked what is lost": async (page, locale) => {
    const { exports, list } = DESK_TEXTS[locale];
    await review(page, locale);
    await page.getByRole("button", { name: exports.kinds.summary }).click();
    await page.getByRole("button", { name: exports.undo.button }).click();
    await page.getByRole("button", { name: list.clear }).click();
    await page.getByText(fill(list.clearing.question, { count: files.length })).waitFor();
  },
  "opened with an earlier one": async (page, locale) => {
    const { list, compare, opened } = DESK_TEXTS[locale];
    await review(page, locale);
    const earlier = {
      ...(files.at(-1) ?? chosen("", new Uint8Array())),
      buffer: Buffer.from(sample("baiyun-kexie.xlsx")),
    };
    await page.locator("#page-desk input[type=file]").nth(2).setInputFiles([earlier]);
    await page.getByRole("combobox", { name: list.sort }).selectOption("errors");
    await page.locator("#page-desk tbody button").first().click();
    await page.getByRole("textbox", { name: opened.remarks }).waitFor();
    await page.getByRole("heading", { name: compare.heading }).waitFor();
    await page.getByRole("region").first().waitFor();
  },
  "opened with what was accepted, was not checked and not examined": async (page, locale) => {
    await review(page, locale, ACCEPTED);
    await page.getByRole("combobox", { name: DESK_TEXTS[locale].list.sort }).selectOption("errors");
    await page.locator("#page-desk tbody button").first().click();
    await page.getByText(PANE_TEXTS[locale].notChecked.explanation).waitFor();
    await page.getByRole("region").first().waitFor();
  },
};

test.each(
  Object.entries(STATES).flatMap(([state, bring]) =>
    LOCALES.map((locale) => [state, locale, bring] as const),
  ),
)("axe finds nothing on the desk, %s, in %s, and nothing is cut off", async (_, locale, bring) => {
  const page = await openDesk(locale);
  await bring(page, locale);
  expect(await faultsInEveryLook(page)).toEqual([]);
  await page.close();
});

test("by keyboard: a row is opened, its heading has the focus, and the way back leads on", async () => {
  const page = await openDesk("zh-CN");
  await page.setViewportSize({ width: NARROWEST, height: 800 });
  await review(page, "zh-CN");
  const { list, opened } = DESK_TEXTS["zh-CN"];
  const rows = page.getByRole("button", { name: new RegExp(`^${fill(list.open, { name: "" })}`) });
  const [first, second] = await rows.evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute("aria-label") ?? ""),
  );
  await page.getByRole("searchbox", { name: list.search }).focus();
  await pressUntil(page, "Tab", first ?? "");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe(second);
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: opened.remarks }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("searchbox", { name: list.search }).waitFor();
  expect(await focused(page)).toBe(second);
  await page.close();
});

test.each(LOCALES)(
  "axe finds nothing in the menu of exports, in %s, and nothing is cut off",
  async (locale) => {
    const page = await openDesk(locale);
    await review(page, locale, ACCEPTED);
    const { menu, kinds } = DESK_TEXTS[locale].exports;
    await page.getByRole("button", { name: menu, exact: true }).click();
    await page.getByRole("menuitem", { name: kinds["copy-report"] }).waitFor();
    // Axe finds controls too small that are half covered by the menu.
    expect(await faultsInEveryLook(page, "#root [role=menu]")).toEqual([]);
    await page.close();
  },
);

test("the list is in sight after a review, in the narrowest pane and either language", async () => {
  for (const locale of LOCALES) {
    const page = await openDesk(locale);
    await page.setViewportSize({ width: NARROWEST, height: 600 });
    await review(page, locale);
    const row = await page.locator("#page-desk tbody").first().boundingBox();
    expect(row?.y).toBeGreaterThan(0);
    expect((row?.y ?? Infinity) + (row?.height ?? 0)).toBeLessThan(600);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.close();
  }
});

test("by keyboard: a menu is gone through, left and chosen from, and its button has the keyboard again", async () => {
  const page = await openDesk("zh-CN");
  await review(page, "zh-CN", ACCEPTED);
  const { exports, compare, across } = DESK_TEXTS["zh-CN"];
  // Listened for from the beginning: the browser needs a moment to hand a request for files over to the test.
  const asked = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: exports.menu, exact: true }).focus();
  await page.keyboard.press("Enter");
  await untilFocused(page, exports.kinds.slips);
  await page.keyboard.press("ArrowUp");
  await untilFocused(page, exports.kinds["copy-report"]);
  await page.keyboard.press("Escape");
  await untilFocused(page, exports.menu);
  expect(await page.getByRole("menu").count()).toBe(0);

  await page.keyboard.press("Tab");
  await untilFocused(page, compare.menu);
  await page.keyboard.press("ArrowDown");
  await untilFocused(page, compare.choose);
  await page.keyboard.press("End");
  await untilFocused(page, across.find);
  await page.keyboard.press("Enter");
  await page
    .locator("summary")
    .getByText(fill(across.heading, { count: 1 }))
    .waitFor();
  await untilFocused(page, compare.menu);
  await page.getByRole("menu").waitFor({ state: "detached" });

  // The files are requested although the menu item that requested them is gone.
  await page.keyboard.press("Enter");
  await untilFocused(page, compare.choose);
  await page.keyboard.press("Enter");
  await (await asked).setFiles([...ACCEPTED]);
  await page.getByText(fill(compare.done, { count: 2 })).waitFor();
  await page.close();
});

test("by keyboard: clearing is said, and leads back to choosing files", async () => {
  const page = await openDesk("zh-CN");
  await review(page, "zh-CN", ACCEPTED);
  const { choose, list } = DESK_TEXTS["zh-CN"];
  await page.getByRole("button", { name: list.clear }).focus();
  await page.keyboard.press("Enter");
  await page
    .locator("#page-desk")
    .getByRole("status")
    .filter({ hasText: list.cleared })
    .waitFor({ state: "attached" });
  expect(await focused(page)).toBe(choose.files);
  await page.close();
});

test("by keyboard: clearing many results is asked about first, and the answer at hand keeps them", async () => {
  const page = await openDesk("zh-CN");
  await review(page, "zh-CN");
  const { choose, list } = DESK_TEXTS["zh-CN"];
  await page.getByRole("button", { name: list.clear }).focus();
  await page.keyboard.press("Enter");
  await page.getByText(fill(list.clearing.question, { count: files.length })).waitFor();
  expect(await focused(page)).toBe(list.clearing.cancel);
  await page.keyboard.press("Enter");
  await untilFocused(page, list.clear);
  expect(await page.locator("#page-desk tbody").count()).toBe(files.length);

  await page.keyboard.press("Enter");
  await untilFocused(page, list.clearing.cancel);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await untilFocused(page, choose.files);
  expect(await page.locator("#page-desk tbody").count()).toBe(0);
  await page.close();
});

test("a declaration whose warnings are all accepted says so in its row, and opened says why", async () => {
  const page = await openDesk("zh-CN");
  await review(page, "zh-CN", ACCEPTED);
  const { list, opened, verdicts } = DESK_TEXTS["zh-CN"];
  await page.getByRole("combobox", { name: list.verdict }).selectOption("pass");
  const row = page.locator("#page-desk tbody");
  expect(await row.innerText()).toMatch(new RegExp(`${verdicts.pass}[^]*已认可 [1-9]\\d* 项`));
  await row.getByRole("button").click();
  await page.getByRole("heading", { name: /^没有待处理的问题，已认可 \d+ 项。$/ }).waitFor();
  expect(await page.getByText(opened.none).count()).toBe(0);
  expect(await page.getByText(`已认可（2026-03-04）：${REASON}`).count()).toBeGreaterThan(5);
  await page.close();
});

test("an opened declaration says what could not be checked and what of its file was not examined", async () => {
  const page = await openDesk("zh-CN");
  await review(page, "zh-CN", ACCEPTED);
  await page
    .getByRole("combobox", { name: DESK_TEXTS["zh-CN"].list.verdict })
    .selectOption("revise");
  await page.locator("#page-desk tbody button").click();
  await page.getByText(/只检查了 A1:CV2000.*其余部分没有检查/).waitFor();
  const notChecked = page.getByRole("region", { name: PANE_TEXTS["zh-CN"].notChecked.heading });
  expect(await notChecked.getByRole("listitem").count()).toBeGreaterThan(0);
  expect(await notChecked.getByRole("button").count()).toBe(0);
  await page.close();
});

test("declarations of one file are told apart by their sheets", async () => {
  const contents = fc.sample(consistentContent(DEFAULT_EDITION), { numRuns: 2, seed: 7 });
  const plans = contents.map((content, index) => ({
    ...planForm(DEFAULT_EDITION, { ...DEFAULT_FORM_OPTIONS, year: 2027 }, content),
    name: ["本级", "附属单位"][index] ?? "",
  }));
  const page = await openDesk("zh-CN");
  await review(page, "zh-CN", [chosen("教育局.xlsx", await writeWorkbook(plans))]);
  for (const sheet of ["本级", "附属单位"]) {
    await page.getByText(`教育局.xlsx › ${sheet}`, { exact: true }).waitFor();
    await page.getByRole("button", { name: new RegExp(`^查看：.*（${sheet}）$`) }).waitFor();
  }
  await page.close();
});
