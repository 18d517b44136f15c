import { FORM_STATES, openForms } from "./support/forms-page";
import { focused, isCovered } from "./support/keyboard";
import { LOOKS, NARROWEST, neededWidth, panePreview, violations } from "./support/pane-page";

const openPreview = panePreview();

describe.each([
  ...LOOKS.map((look) => ({ ...look, locale: "zh-CN" as const })),
  { ...LOOKS[0], locale: "en-US" as const },
])("in $look, $locale", ({ locale, colorScheme, forcedColors }) => {
  test.each(Object.entries(FORM_STATES))(
    "axe finds nothing in the state %s, and nothing is cut off",
    async (_, bringAbout) => {
      const forms = await openForms(openPreview, locale, { colorScheme, forcedColors });
      await bringAbout(forms);
      expect(await violations(forms.page)).toEqual([]);
      expect(await neededWidth(forms.page)).toBe(NARROWEST);
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
