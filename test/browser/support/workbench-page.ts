import { chromium, type Browser, type Frame, type Page } from "playwright-core";

/** A workbench open in a real browser, and the add-in's pane in it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** Everything that went wrong on the page: errors, and requests that left this machine. */
  readonly problems: readonly string[];
  /** The frame of taskpane.html; another one for every workbook that is opened. */
  readonly findPane: () => Promise<Frame>;
}

/**
 * Longest wait in milliseconds. A busy machine may need long. What never comes is reported by name just before jest
 * ends the test, which would not name it.
 */
export const PATIENCE = 110_000;

const PANE = 'iframe[src*="taskpane.html"]';

/**
 * Office.js reports this when the script with its messages has not loaded within seconds: on a busy machine it loads
 * later, and nothing in the pane depends on it.
 */
const LATE_WORDS = /Neither the locale, .+ nor the fallback locale .+ are supported/;

/**
 * Starts the installed browser that `serve.ts` found.
 * @param also additional switches of the browser
 */
export function launchBrowser(also: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: required("SHENBAO_BROWSER"),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", ...also],
  });
}

/** Whether an error reported by a page is one of this project's. */
export function isProblem(message: string): boolean {
  return !LATE_WORDS.test(message);
}

/** Opens the workbench and waits for its first workbook and the pane. */
export async function openWorkbench(browser: Browser, query = ""): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    ignoreHTTPSErrors: true,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => {
    if (isProblem(message)) {
      problems.push(message);
    }
  });
  page.on("console", (message) => {
    if (message.type() === "error" && isProblem(message.text())) {
      problems.push(message.text());
    }
  });
  page.on("request", (request) => {
    if (!/^(?:https:\/\/localhost[:/]|data:|blob:)/.test(request.url())) {
      problems.push(`external request: ${request.url()}`);
    }
  });
  await page.goto(`${required("SHENBAO_WORKBENCH")}${query}`);
  await page.waitForFunction(() => Boolean(window.workbench?.univer));
  return { page, problems, findPane: () => paneOf(page) };
}

/** Opens a workbook file in the workbench, as Open… does, and waits for the pane that comes with it. */
export async function openBytes(page: Page, bytes: Uint8Array, fileName: string): Promise<void> {
  const before = await page.locator(PANE).getAttribute("src");
  await page.evaluate(([content, name]) => window.workbench?.open(new Uint8Array(content), name), [
    [...bytes],
    fileName,
  ] as const);
  await page.waitForFunction(
    ([selector, src]) => {
      const now = document.querySelector(selector)?.getAttribute("src") ?? src;
      return now !== src;
    },
    [PANE, before] as const,
  );
}

/** The bytes that Save would download. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  const bytes = await page.evaluate(async () => [
    ...((await window.workbench?.saveBytes()) ?? new Uint8Array()),
  ]);
  return Uint8Array.from(bytes);
}

/** Types into a cell of the grid with the keyboard, as a person does. */
export async function typeIntoCell(page: Page, cell: string, text: string): Promise<void> {
  await page.evaluate((address) => {
    window.workbench?.univer?.getActiveWorkbook()?.getActiveSheet().getRange(address).activate();
  }, cell);
  await page.locator("canvas").first().focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Waits until this cell is the one selected in the grid. */
export async function waitUntilSelected(page: Page, cell: string): Promise<void> {
  await page.waitForFunction((address) => {
    const sheet = window.workbench?.univer?.getActiveWorkbook()?.getActiveSheet();
    return sheet?.getActiveRange()?.getA1Notation() === address;
  }, cell);
}

/** The ranges that conditional formats of the active sheet cover, as A1 addresses. */
export function markedRanges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sheet = window.workbench?.univer?.getActiveWorkbook()?.getActiveSheet();
    const rules = sheet?.getConditionalFormattingRules() ?? [];
    return rules.flatMap(({ ranges }) =>
      ranges.map(
        ({ startRow, startColumn, endRow, endColumn }) =>
          sheet
            ?.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1)
            .getA1Notation() ?? "",
      ),
    );
  });
}

/** Waits until no conditional format is left on the active sheet. */
export async function waitUntilUnmarked(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      window.workbench?.univer
        ?.getActiveWorkbook()
        ?.getActiveSheet()
        .getConditionalFormattingRules().length === 0,
  );
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector(PANE);
  const frame = await element.contentFrame();
  if (frame === null) {
    throw new Error("The pane's frame holds no page.");
  }
  await frame.getByRole("button", { name: "校验", exact: true }).first().waitFor();
  return frame;
}

/**
 * The results of `serve.ts`.
 * @throws Error when the tests run without it
 */
export function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set: run these tests through the browser project of jest.`);
  }
  return value;
}
