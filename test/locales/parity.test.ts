import { about as aboutEnUS } from "../../src/locales/en-US/about";
import { about as aboutZhCN } from "../../src/locales/zh-CN/about";
import { annotations as annotationsZhCN } from "../../src/locales/zh-CN/annotations";
import { annotations as annotationsEnUS } from "../../src/locales/en-US/annotations";
import { across as acrossZhCN } from "../../src/locales/zh-CN/across";
import { across as acrossEnUS } from "../../src/locales/en-US/across";
import { compare as compareZhCN } from "../../src/locales/zh-CN/compare";
import { compare as compareEnUS } from "../../src/locales/en-US/compare";
import { desk as deskEnUS } from "../../src/locales/en-US/desk";
import { desk as deskZhCN } from "../../src/locales/zh-CN/desk";
import { forms as formsEnUS } from "../../src/locales/en-US/forms";
import { forms as formsZhCN } from "../../src/locales/zh-CN/forms";
import { acceptance as acceptanceEnUS } from "../../src/locales/en-US/acceptance";
import { opinion as opinionEnUS } from "../../src/locales/en-US/opinion";
import { opinion as opinionZhCN } from "../../src/locales/zh-CN/opinion";
import { summary as summaryEnUS } from "../../src/locales/en-US/summary";
import { summary as summaryZhCN } from "../../src/locales/zh-CN/summary";
import { pane as paneEnUS } from "../../src/locales/en-US/pane";
import { report as reportEnUS } from "../../src/locales/en-US/report";
import { settings as settingsEnUS } from "../../src/locales/en-US/settings";
import { settingsPage as settingsPageEnUS } from "../../src/locales/en-US/settings-page";
import { settingsPage as settingsPageZhCN } from "../../src/locales/zh-CN/settings-page";
import { workbench as workbenchEnUS } from "../../src/locales/en-US/workbench";
import { acceptance as acceptanceZhCN } from "../../src/locales/zh-CN/acceptance";
import { pane as paneZhCN } from "../../src/locales/zh-CN/pane";
import { report as reportZhCN } from "../../src/locales/zh-CN/report";
import { settings as settingsZhCN } from "../../src/locales/zh-CN/settings";
import { workbench as workbenchZhCN } from "../../src/locales/zh-CN/workbench";

/** Every text of a table by its path: `actions.validate`. */
function texts(table: object, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries<unknown>({ ...table })) {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") {
      found.set(here, value);
    } else if (typeof value === "object" && value !== null) {
      texts(value, here).forEach((text, inner) => found.set(inner, text));
    }
  }
  return found;
}

function slots(text = ""): string[] {
  return Array.from(text.matchAll(/\{\w+\}/g), ([slot]) => slot).sort();
}

describe.each([
  ["about", aboutZhCN, aboutEnUS],
  ["across", acrossZhCN, acrossEnUS],
  ["annotations", annotationsZhCN, annotationsEnUS],
  ["compare", compareZhCN, compareEnUS],
  ["desk", deskZhCN, deskEnUS],
  ["forms", formsZhCN, formsEnUS],
  ["acceptance", acceptanceZhCN, acceptanceEnUS],
  ["opinion", opinionZhCN, opinionEnUS],
  ["summary", summaryZhCN, summaryEnUS],
  ["pane", paneZhCN, paneEnUS],
  ["report", reportZhCN, reportEnUS],
  ["settings page", settingsPageZhCN, settingsPageEnUS],
  ["settings", settingsZhCN, settingsEnUS],
  ["workbench", workbenchZhCN, workbenchEnUS],
])("texts of the %s", (_, zhCN, enUS) => {
  const chinese = texts(zhCN);
  const english = texts(enUS);

  test("have the same keys in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
    expect(chinese.size).toBeGreaterThan(0);
  });

  test.each([...chinese])("%s has the same slots in both languages, and words", (key, text) => {
    expect(slots(english.get(key))).toEqual(slots(text));
    expect(english.get(key)?.trim()).not.toBe("");
    expect(text.trim()).not.toBe("");
  });

  test.each([...english])("%s in English holds no Chinese", (_key, text) => {
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });
});
