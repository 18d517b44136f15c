import { FORM_STATES, openForms } from "./support/forms-page";
import { focused } from "./support/keyboard";
import { panePreview } from "./support/pane-page";

const openPreview = panePreview();

test("a click is not lost where the message of the field that it leaves appears, or goes", async () => {
  const { page, texts } = await openForms(openPreview);
  const year = page.getByRole("spinbutton", { name: texts.blank.year });
  const box = page.getByRole("checkbox", { name: texts.blank.locked });
  const message = page.getByText("须填 2000 至 2099 的整数。");
  const before = await box.isChecked();

  await year.fill("27");
  await box.click();
  expect(await box.isChecked()).toBe(!before);
  await message.waitFor();

  await year.fill("2028");
  await box.click();
  expect(await box.isChecked()).toBe(before);
  await message.waitFor({ state: "detached" });
  await page.close();
});

test("what is in the way can be answered by a click that leaves a changed number, which counts", async () => {
  const forms = await openForms(openPreview);
  const { page, texts, button, told } = forms;
  await FORM_STATES.occupied(forms);
  const tasks = page.getByRole("spinbutton", { name: texts.blank.tasks });
  await tasks.fill("7");
  await button(texts.occupied.newSheet).click();
  await told("已插入");
  expect(await tasks.inputValue()).toBe("7");
  await page.locator("#page-forms [role=group]").waitFor({ state: "detached" });
  expect(await focused(page)).not.toBeNull();
  await page.close();
});

test("nothing is inserted while it is open whose content the form is to take", async () => {
  const forms = await openForms(openPreview);
  const { page, texts, button } = forms;
  await FORM_STATES["offered sources"](forms);
  const sources = page.getByRole("group", { name: texts.carry.choose });
  const first = (await sources.getByRole("button").first().textContent()) ?? "";
  await button(texts.blank.insert).click();
  expect(await focused(page)).toBe(first);
  expect(await page.getByText("已插入").count()).toBe(0);
  await page.close();
});
