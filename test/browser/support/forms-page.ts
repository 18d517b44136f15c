import type { Locator, Page } from "playwright-core";
import type { Locale } from "../../../src/declaration/locale";
import { FORMS_TEXTS, type FormsTexts as PageTexts } from "../../../src/taskpane/forms/forms-texts";
import { PANE_TEXTS } from "../../support/pane-texts";
import type { PaneTexts } from "../../../src/taskpane/locale/pane-texts";
import type { OpenPreview } from "./pane-page";

/** Texts of the page and around it. */
export type FormsTexts = PageTexts & Pick<PaneTexts, "problems" | "actions">;

/** The page of forms, open in the preview. */
export interface OpenForms {
  readonly page: Page;
  readonly texts: FormsTexts;
  /** The button with exactly this text. */
  readonly button: (name: string) => Locator;
  /** Waits until the live region says this; `""` for nothing. */
  readonly told: (text: string | RegExp) => Promise<void>;
}

/** Opens the preview and goes to its second page. */
export async function openForms(
  openPreview: OpenPreview,
  locale: Locale = "zh-CN",
  options?: Parameters<OpenPreview>[1],
): Promise<OpenForms> {
  const page = await openPreview({ locale }, options);
  const texts = PANE_TEXTS[locale];
  const forms = FORMS_TEXTS[locale];
  await page.getByRole("tab", { name: texts.tabs.forms }).click();
  // The page is loaded when it is first opened.
  await page.getByRole("button", { name: forms.blank.insert, exact: true }).waitFor();
  return {
    page,
    texts: { ...forms, problems: texts.problems, actions: texts.actions },
    button: (name) => page.getByRole("button", { name, exact: true }),
    told: (text) =>
      page
        .getByRole("status")
        .filter({ hasText: text === "" ? /^$/ : text })
        .waitFor({ state: "attached" }),
  };
}

/** Brings the page into each of the states that are examined. */
export const FORM_STATES = {
  blank: () => Promise.resolve(),
  "every disclosure open": async ({ page, texts }) => {
    await page.getByText(texts.blank.eachCategory).click();
    await page.getByText(texts.carry.heading).click();
    await page.getByText(texts.carry.explanation).waitFor();
  },
  occupied: async ({ page, texts, button }) => {
    await page.getByRole("radio", { name: texts.blank.selection }).check();
    await button(texts.blank.insert).click();
    await button(texts.occupied.moveDown).waitFor();
  },
  "offered sources": async (forms) => {
    await offerSources(forms);
  },
  "carried with remarks": async (forms) => {
    const { page, texts } = forms;
    const sources = await offerSources(forms);
    await sources.getByRole("listitem").first().getByRole("button").click();
    await page.getByRole("checkbox", { name: texts.carry.values }).check();
    await page.getByRole("checkbox", { name: texts.carry.amounts }).check();
    await openRemarks(page);
  },
  "rebuilt with remarks": async ({ page, texts, button }) => {
    await button(texts.mend.rebuild).click();
    await button(texts.undo.sheet).waitFor();
    await openRemarks(page);
  },
  "choice of a category": async ({ page, texts, button }) => {
    await button(texts.rows.indicator).click();
    await page.getByRole("group", { name: texts.rows.choose }).waitFor();
  },
  "inserted with undo": async ({ texts, button }) => {
    await button(texts.blank.insert).click();
    await button(texts.undo.sheet).waitFor();
  },
  "undo that would lose content": async ({ page, texts, button }) => {
    await button(texts.blank.insert).click();
    await button(texts.undo.sheet).click();
    await page.getByRole("group", { name: texts.undo.loses }).waitFor();
  },
  problem: async ({ page, texts, button }) => {
    await button(texts.mend.fit).click();
    await page.getByText(texts.problems["sheet-protected"]).last().waitFor();
  },
  "file that cannot be read": async ({ page, told }) => {
    const name = "某部门2027年度整体预算绩效目标申报表（最终版）.xlsx";
    await page
      .locator("#page-forms input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from("甲") });
    await told(name);
  },
} satisfies Readonly<Record<string, (forms: OpenForms) => Promise<void>>>;

async function offerSources({ page, texts, button }: OpenForms): Promise<Locator> {
  await page.getByText(texts.carry.heading).click();
  await button(texts.carry.workbook).click();
  const sources = page.getByRole("group", { name: texts.carry.choose });
  await sources.waitFor();
  return sources;
}

/** Opens what is named “… 处请留意” and waits for the list. */
async function openRemarks(page: Page): Promise<void> {
  const summary = page.locator("summary", { hasText: /\d/ });
  await summary.click();
  await page.getByRole("list", { name: (await summary.textContent()) ?? "" }).waitFor();
}
