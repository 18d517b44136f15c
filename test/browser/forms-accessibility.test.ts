import { LOCALES } from "../../src/declaration/locale";
import { FORM_STATES, openForms } from "./support/forms-page";
import { focused, isCovered } from "./support/keyboard";
import { faultsInEveryLook, NARROWEST, panePreview } from "./support/pane-page";

const openPreview = panePreview();

describe.each(LOCALES)("in %s", (locale) => {
  test.each(Object.entries(FORM_STATES))(
    "axe finds nothing in the state %s, light, dark or in forced colours, and nothing is cut off",
    async (_, bringAbout) => {
      const forms = await openForms(openPreview, locale);
      await bringAbout(forms);
      expect(await faultsInEveryLook(forms.page)).toEqual([]);
      await forms.page.close();
    },
  );
});

test.each(["inserted with undo", "rebuilt with remarks", "undo that would lose content"] as const)(
  "in a low pane nothing lies over what has the keyboard, forwards and backwards: %s",
  async (state) => {
    const viewport = { width: NARROWEST, height: 400 };
    const forms = await openForms(openPreview, "zh-CN", { viewport });
    const { page, texts } = forms;
    await FORM_STATES[state](forms);
    await page.locator("#page-forms :is(button, ul[tabindex]):visible").last().focus();
    const last = await focused(page);
    await page.getByRole("combobox", { name: texts.blank.edition }).focus();
    for (const [key, end] of [
      ["Tab", last],
      ["Shift+Tab", texts.blank.edition],
    ] as const) {
      let here = await focused(page);
      while (here !== end) {
        await page.keyboard.press(key);
        here = await focused(page);
        expect([here, await isCovered(page)]).toEqual([here, false]);
      }
    }
    await page.close();
  },
);
