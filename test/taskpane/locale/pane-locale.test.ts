import { paneLocale } from "../../../src/taskpane/locale/pane-locale";

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["zh", "zh-CN"],
  ["ZH-cn", "zh-CN"],
  [undefined, "zh-CN"],
  ["en-US", "en-US"],
  ["de-DE", "en-US"],
  ["zha", "en-US"],
])("Office in %s gives a pane in %s", (displayLanguage, locale) => {
  expect(paneLocale(displayLanguage)).toBe(locale);
});
