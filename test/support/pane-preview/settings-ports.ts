import type { CurrentSettings } from "../../../src/commands/current-settings";
import type { OfficeSettings } from "../../../src/commands/office-settings";
import type { Severity } from "../../../src/rules/finding";
import { loadRuleSetInForce } from "../../../src/settings/load-rule-sets";
import { readSettingsFile } from "../../../src/settings/settings-file";
import { settingsInForce, withoutChoice } from "../../../src/settings/settings-in-force";
import type { SettingsChoices } from "../../../src/settings/user-settings";
import type { SettingsPorts } from "../../../src/taskpane/settings/settings-ports";

let inWorkbook: string | null = null;
let user: SettingsChoices = {};

/** Of the page; tests that only need the names of states have none. */
const query = typeof location === "undefined" ? "" : location.search;

/** The content of the office's file: `&office={"format":…}`. */
const office = officeIn(new URLSearchParams(query).get("office") ?? "{}");

function officeIn(text: string): OfficeSettings {
  const { choices, problems } = readSettingsFile(text);
  return { choices, problem: problems.length > 0 ? problems : null };
}

function current(): CurrentSettings {
  return { ...settingsInForce(user, office.choices), user, office };
}

export function shownSeverities(): readonly Severity[] {
  return current().settings.shown;
}

/** Settings that last as long as the page. */
export const SETTINGS_PORTS: SettingsPorts = {
  atStart: () => ({ ...current(), ...settingsInForce(user, {}) }),
  current: () => Promise.resolve(current()),
  choose: (choices) => {
    user = choices;
    return "stored";
  },
  readJudgedBy: async () => {
    const texts = {
      workbook: inWorkbook,
      user: user.ruleSet ?? null,
      office: office.choices.ruleSet ?? null,
    };
    return (await loadRuleSetInForce(texts, current().settings.heuristics)).judgedBy;
  },
  keepRuleSet: (place, text) => {
    if (place === "workbook") {
      inWorkbook = text;
    } else {
      user = { ...user, ruleSet: text };
    }
    return Promise.resolve("stored");
  },
  restoreDefaultRuleSet: () => {
    inWorkbook = null;
    user = withoutChoice(user, "ruleSet");
    return Promise.resolve("stored");
  },
  saveFile: () => undefined,
  copy: () => Promise.resolve(true),
};
