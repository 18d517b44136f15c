import { FORM_STATES, openForms, type FormsTexts } from "./support/forms-page";
import { focused, isCovered, pressUntil } from "./support/keyboard";
import { NARROWEST, panePreview } from "./support/pane-page";

const openPreview = panePreview();

test("a form is set up, inserted and taken back with the keyboard alone", async () => {
  const { page, texts, told } = await openForms(openPreview);
  const { blank, carry, rows, mend, undo, actions } = texts;

  expect(await pressUntil(page, "Tab", blank.insert)).toEqual([
    blank.edition,
    blank.year,
    "万元",
    blank.department,
    blank.tasks,
    blank.indicators,
    blank.eachCategory,
    blank.checkLine,
    blank.locked,
    blank.newSheet,
    carry.heading,
  ]);

  await pressUntil(page, "Shift+Tab", blank.eachCategory);
  await page.keyboard.press("Enter");
  await page.getByRole("spinbutton", { name: "数量指标" }).waitFor();

  await pressUntil(page, "Shift+Tab", "万元");
  await page.keyboard.press("ArrowRight");
  expect(await page.getByRole("radio", { name: "元", exact: true }).isChecked()).toBe(true);

  await pressUntil(page, "Shift+Tab", blank.year);
  await page.keyboard.press("ArrowUp");
  expect(await page.getByRole("spinbutton", { name: blank.year }).inputValue()).toBe("2028");

  expect(await pressUntil(page, "Tab", blank.insert)).toContain("数量指标");
  await page.keyboard.press("Enter");
  await told("已插入到工作表“申报表 (2)”的 A1:E39。");

  expect(await pressUntil(page, "Tab", undo.sheet)).toEqual([
    rows.task,
    rows.indicator,
    mend.fit,
    mend.rebuild,
    actions.close,
  ]);
  await page.keyboard.press("Enter");
  await page.getByRole("group", { name: undo.loses }).waitFor();
  expect(await focused(page)).toBe(undo.keep);
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe(undo.anyway);
  await page.keyboard.press("Enter");
  await told("已撤销。");
  expect(await focused(page)).toBe(mend.rebuild);
  await page.close();
});

/** Each question, the focus while it is asked, the answer, and the focus and message afterwards. */
type Answered = readonly [
  first: string | RegExp,
  answer: string | RegExp,
  asker: string,
  said: string | RegExp,
];

test.each<[keyof typeof FORM_STATES, string, (texts: FormsTexts) => Answered]>([
  [
    "occupied",
    "a new sheet",
    ({ occupied, blank }) => [
      occupied.newSheet,
      occupied.newSheet,
      blank.insert,
      "已插入到工作表“申报表 (2)”的 A1:E39。",
    ],
  ],
  [
    "occupied",
    "to make room",
    ({ occupied, blank }) => [
      occupied.newSheet,
      occupied.moveDown,
      blank.insert,
      "已插入到工作表“申报表 (2)”的 A1:E39。",
    ],
  ],
  [
    "occupied",
    "nothing",
    ({ occupied, blank }) => [occupied.newSheet, occupied.cancel, blank.insert, ""],
  ],
  [
    "offered sources",
    "the second",
    ({ carry }) => [/^申报表 · /, /^第二份申报表/, carry.workbook, /^带入 4 项任务、14 个指标。$/],
  ],
  ["offered sources", "none", ({ carry, rows }) => [/^申报表 · /, rows.cancel, carry.workbook, ""]],
  [
    "carried with remarks",
    "not to carry over",
    ({ carry }) => [/^4 处请留意$/, carry.remove, carry.workbook, ""],
  ],
  [
    "choice of a category",
    "the second",
    ({ rows }) => [
      "产出指标 › 数量指标",
      "产出指标 › 质量指标",
      rows.indicator,
      /^当前工作表“封面”中没有找到申报表。/,
    ],
  ],
  [
    "choice of a category",
    "none",
    ({ rows }) => ["产出指标 › 数量指标", rows.cancel, rows.indicator, ""],
  ],
  [
    "undo that would lose content",
    "to keep it",
    ({ undo }) => [undo.keep, undo.keep, undo.sheet, ""],
  ],
  [
    "undo that would lose content",
    "to undo all the same",
    ({ undo, blank }) => [undo.keep, undo.anyway, blank.insert, "已撤销。"],
  ],
  ["problem", "by closing it", ({ mend, actions }) => [mend.fit, actions.close, mend.fit, ""]],
])(
  "%s: whoever answers %s is told what comes of it and keeps the keyboard",
  async (state, _, answered) => {
    const forms = await openForms(openPreview);
    const { page, texts, told } = forms;
    const [first, answer, asker, said] = answered(texts);
    await FORM_STATES[state](forms);
    expect(await focused(page)).toEqual(expect.stringMatching(first));
    await page.getByRole("button", { name: answer, exact: true }).press("Enter");
    await told(said);
    expect(await focused(page)).toBe(asker);
    await page.close();
  },
);

test.each<[keyof typeof FORM_STATES, (texts: FormsTexts) => string]>([
  ["occupied", ({ blank }) => blank.insert],
  ["offered sources", ({ carry }) => carry.workbook],
  ["choice of a category", ({ rows }) => rows.indicator],
  ["undo that would lose content", ({ undo }) => undo.sheet],
])("%s: Escape asks no more, and the keyboard is back at what asked", async (state, asker) => {
  const forms = await openForms(openPreview);
  const { page, texts } = forms;
  await FORM_STATES[state](forms);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await page.locator("#page-forms [role=group]").waitFor({ state: "detached" });
  expect(await focused(page)).toBe(asker(texts));
  await page.close();
});

test("on a sheet that is there already nothing can be locked, and it says so; the choice comes back with a new sheet", async () => {
  const { page, texts } = await openForms(openPreview);
  const { blank } = texts;
  const locked = page.getByRole("checkbox", { name: blank.locked });
  await locked.check();
  const place = page.getByRole("radio", { name: blank.selection });
  await place.check();
  await page
    .getByRole("radiogroup", { name: blank.place, description: blank.keepsSheet })
    .waitFor();
  expect([await locked.isDisabled(), await locked.isChecked()]).toEqual([true, false]);
  await page.getByRole("radio", { name: blank.newSheet }).check();
  expect(await page.getByText(blank.keepsSheet).count()).toBe(0);
  expect([await locked.isDisabled(), await locked.isChecked()]).toEqual([false, true]);
  await page.close();
});

test("what has the keyboard stays in sight when a message comes to lie over it", async () => {
  const { page, texts, button, told } = await openForms(openPreview);
  await button(texts.blank.insert).focus();
  const { bottom } = await button(texts.blank.insert).evaluate((element) =>
    element.getBoundingClientRect(),
  );
  await page.setViewportSize({ width: NARROWEST, height: Math.ceil(bottom) + 8 });
  await page.keyboard.press("Enter");
  await told("已插入");
  expect(await isCovered(page)).toBe(false);
  await page.close();
});

test.each<[string, "year" | "tasks", string]>([
  ["27", "year", "须填 2000 至 2099 的整数。"],
  ["9999", "year", "须填 2000 至 2099 的整数。"],
  ["明年", "year", "须填 2000 至 2099 的整数。"],
  ["0", "tasks", "须填 1 至 50 的整数。"],
  ["", "tasks", "须填 1 至 50 的整数。"],
])("“%s” typed for the %s stays until it is mended: %s", async (typed, of, message) => {
  const { page, texts } = await openForms(openPreview);
  const field = page.getByRole("spinbutton", { name: texts.blank[of] });
  const before = await field.inputValue();
  const told = page.getByText(message);
  for (const mended of [before, before]) {
    await field.fill(typed);
    await page.keyboard.press("Tab");
    await told.waitFor();
    expect(await field.inputValue()).toBe(typed);
    await field.fill(mended);
    await page.keyboard.press("Tab");
    await told.waitFor({ state: "detached" });
    expect(await field.inputValue()).toBe(mended);
  }
  await page.close();
});

test("nothing is inserted while a number is beyond its limits: the keyboard is brought to it, also where it is folded away", async () => {
  const { page, texts, button, told } = await openForms(openPreview);
  const { blank, undo } = texts;
  const year = page.getByRole("spinbutton", { name: blank.year });
  await year.fill("27");
  await button(blank.insert).click();
  expect(await focused(page)).toBe(blank.year);
  await year.fill("2028");

  const fold = page.getByText(blank.eachCategory);
  await fold.press("Enter");
  const category = page.getByRole("spinbutton", { name: "数量指标" });
  await category.fill("99");
  await fold.press("Enter");
  await category.waitFor({ state: "hidden" });
  await button(blank.insert).press("Enter");
  expect(await focused(page)).toBe("数量指标");
  expect(await button(undo.sheet).count()).toBe(0);

  await category.fill("3");
  await button(blank.insert).click();
  await told("已插入");
  await page.close();
});

test("the answer to what is in the way is no way around a number beyond its limits", async () => {
  const forms = await openForms(openPreview);
  const { page, texts, button } = forms;
  await FORM_STATES.occupied(forms);
  await page.getByRole("spinbutton", { name: texts.blank.tasks }).fill("0");
  await button(texts.occupied.newSheet).press("Enter");
  expect(await focused(page)).toBe(texts.blank.tasks);
  expect(await button(texts.undo.sheet).count()).toBe(0);
  await page.close();
});

test("a year within the limits is taken as it is typed", async () => {
  const { page, texts } = await openForms(openPreview);
  const field = page.getByRole("spinbutton", { name: texts.blank.year });
  await field.fill("2030");
  await page.keyboard.press("Tab");
  expect(await field.inputValue()).toBe("2030");
  await page.close();
});
