import { ruleSetInForce } from "../../../src/settings/rule-set-in-force";
import { storedRuleSet } from "../../../src/settings/stored-rule-set";
import { DEFAULT_USER_SETTINGS } from "../../../src/settings/user-settings";
import type { SettingsPorts } from "../../../src/taskpane/settings/settings-ports";

/** Settings that are kept as long as the page. */
export const SETTINGS_PORTS: SettingsPorts = settingsPorts();

function settingsPorts(): SettingsPorts {
  let inWorkbook: string | null = null;
  let user = DEFAULT_USER_SETTINGS;
  return {
    read: () => {
      const stored = inWorkbook === null ? null : storedRuleSet(inWorkbook);
      const { judgedBy } = ruleSetInForce(stored, user);
      return Promise.resolve({ judgedBy, heuristics: user.heuristics });
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
      user = { ...user, ruleSet: null };
      return Promise.resolve("stored");
    },
    switchHeuristics: (heuristics) => {
      user = { ...user, heuristics };
      return "stored";
    },
  };
}
