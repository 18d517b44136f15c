import { attempt } from "../../commands/attempt";
import type { CurrentSettings } from "../../commands/current-settings";
import type { Storing } from "../../commands/own-storage";
import type { SettingName, SettingsChoices } from "../../settings/user-settings";
import type { SettingsPorts } from "./settings-ports";
import type { SettingsEvent, SettingsOutcome } from "./settings-state";

/** Who is notified of changed settings. */
export interface SettingsListeners {
  /** Other findings, or marks, are due than before. */
  readonly changed: () => void;
  /** These settings hold now. */
  readonly update: (current: CurrentSettings) => void;
}

/** Storing what was chosen, with what follows from it. */
export interface KeepSettings {
  /**
   * Stores choices, at once, so that another choice made meanwhile is added to them; where they are stored they hold from now
   * on.
   * @param touched names of the settings that may have changed
   */
  readonly store: (
    choices: SettingsChoices,
    touched: readonly SettingName[],
    outcome: (current: CurrentSettings) => SettingsOutcome,
  ) => Promise<SettingsOutcome>;
  /** To be called when a rule set was kept or removed. */
  readonly afterRuleSet: (
    storing: Storing,
    outcome: SettingsOutcome,
    what: "choices" | "ruleSet",
  ) => Promise<SettingsOutcome>;
  /** Looks up which rule set judges the open workbook. @throws ExcelProblem */
  readonly readJudgedBy: () => Promise<void>;
  /** Does the same to show it only: where Excel cannot say now, the page keeps what it knew. */
  readonly readJudgedByIfPossible: () => Promise<void>;
}

/** Settings that do not change what is found and marked. */
const HARMLESS: ReadonlySet<SettingName> = new Set(["locale", "live"]);

export function keepSettings(
  ports: SettingsPorts,
  dispatch: (event: SettingsEvent) => void,
  { changed, update }: SettingsListeners,
): KeepSettings {
  const readJudgedBy = async (): Promise<void> => {
    dispatch({ type: "read", judgedBy: await ports.readJudgedBy() });
  };
  const readJudgedByIfPossible = async (): Promise<void> => {
    await attempt(readJudgedBy, () => undefined);
  };
  return {
    store: async (choices, touched, outcome) => {
      if (ports.choose(choices) === "not-stored") {
        return { kind: "not-stored", what: "choices" };
      }
      const current = await ports.current();
      update(current);
      if (!touched.every((name) => HARMLESS.has(name))) {
        changed();
      }
      return outcome(current);
    },
    afterRuleSet: async (storing, outcome, what) => {
      if (storing === "stored") {
        update(await ports.current());
        changed();
      }
      await readJudgedByIfPossible();
      return storing === "stored" ? outcome : { kind: "not-stored", what };
    },
    readJudgedBy,
    readJudgedByIfPossible,
  };
}
