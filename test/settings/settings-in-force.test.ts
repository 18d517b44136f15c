import { settingsInForce, withoutChoice } from "../../src/settings/settings-in-force";
import { DEFAULT_USER_SETTINGS } from "../../src/settings/user-settings";

test("the user's choice goes before the office's, and that before what comes", () => {
  const { settings, sources } = settingsInForce(
    { marks: "strong", live: false },
    { marks: "pale", live: true, locale: "en-US" },
  );
  expect(settings).toEqual({
    ...DEFAULT_USER_SETTINGS,
    marks: "strong",
    live: false,
    locale: "en-US",
  });
  expect(sources).toEqual({
    marks: "user",
    live: "user",
    locale: "office",
    ruleSet: "default",
    heuristics: "default",
    shown: "default",
  });
});

test("a choice is taken back alone", () => {
  expect(withoutChoice({ marks: "pale", live: true }, "marks")).toEqual({ live: true });
});
