import { isDarkOffice, type KnownOfficeTheme } from "../../../src/taskpane/theme/office-theme";

test.each<[string, KnownOfficeTheme | undefined, boolean | null]>([
  ["Excel on the web tells nothing", undefined, null],
  ["a theme without colours", {}, null],
  ["black", { isDarkTheme: true }, true],
  ["colourful", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
  ["an older Excel in white", { bodyBackgroundColor: "#FFFFFF" }, false],
  ["an older Excel in dark grey", { bodyBackgroundColor: "#444444" }, true],
  ["an older Excel in light grey", { bodyBackgroundColor: "#E6E6E6" }, false],
  ["a colour without its sign", { bodyBackgroundColor: "262626" }, true],
  ["no colour at all", { bodyBackgroundColor: "none" }, null],
])("%s", (_, theme, dark) => {
  expect(isDarkOffice(theme)).toBe(dark);
});
