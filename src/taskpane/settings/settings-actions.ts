import { attempt } from "../../commands/attempt";
import type { CurrentSettings } from "../../commands/current-settings";
import type { RuleSetPlace } from "../../commands/rule-set-settings";
import { OFFICE_FILE, settingsFile } from "../../settings/settings-file";
import { withoutChoice } from "../../settings/settings-in-force";
import {
  SETTING_NAMES,
  type SettingName,
  type SettingsChoices,
} from "../../settings/user-settings";
import type { Turns } from "../state/turns";
import { keepSettings, type SettingsListeners } from "./keep-settings";
import type { SettingsPorts } from "./settings-ports";
import type { SettingsEvent, SettingsOutcome } from "./settings-state";
import { takeRuleSet } from "./take-rule-set";
import { takeSettings } from "./take-settings";

/** What the user can do on the page of settings. */
export interface SettingsActions {
  /** Looks up what is in force. */
  readonly open: () => Promise<void>;
  /** Takes a rule set from a file, and keeps it; a file with mistakes is refused. */
  readonly chooseFile: (file: File, place: RuleSetPlace) => Promise<void>;
  readonly useDefault: () => Promise<void>;
  /** Chooses some settings, and keeps the others that were chosen. */
  readonly choose: (choices: SettingsChoices) => Promise<void>;
  /** Takes a choice back, so that what the office has chosen holds, or what comes with the add-in. */
  readonly restore: (name: Exclude<SettingName, "ruleSet">) => Promise<void>;
  /** Hands out what the user and the office have chosen as a file for a whole office. */
  readonly saveSettings: () => Promise<void>;
  readonly copySettings: () => Promise<void>;
  /** Takes all choices from a file in place of those that were made; a file with mistakes is refused. */
  readonly takeSettings: (file: File) => Promise<void>;
}

/**
 * The actions over these ports. What Excel objects to becomes an outcome; a bug of our own becomes one, too, and is rethrown.
 * @param turns those of the whole pane, which what is kept with the workbook waits for
 */
export function settingsActions(
  ports: SettingsPorts,
  dispatch: (event: SettingsEvent) => void,
  listeners: SettingsListeners,
  turns: Turns,
): SettingsActions {
  const keep = keepSettings(ports, dispatch, listeners);

  const run = async (action: () => Promise<SettingsOutcome | null>) => {
    dispatch({ type: "begun" });
    await attempt(
      async () => {
        dispatch({ type: "ended", outcome: await action() });
      },
      (code) => {
        dispatch({ type: "ended", outcome: { kind: "problem", code } });
      },
    );
  };

  return {
    open: () =>
      run(async () => {
        // The office's file may have come since the pane was opened.
        listeners.update(await ports.current());
        await keep.readJudgedBy();
        return null;
      }),
    chooseFile: (file, place) => run(() => takeRuleSet(ports, turns, keep, file, place)),
    useDefault: () =>
      run(async () => {
        const storing = await turns.next(ports.restoreDefaultRuleSet);
        return keep.afterRuleSet(storing, { kind: "default" }, "choices");
      }),
    choose: (choices) =>
      run(() => {
        const { user } = ports.atStart();
        const { heuristics } = choices;
        return keep.store(
          { ...user, ...choices },
          SETTING_NAMES.filter((name) => name in choices),
          () => (heuristics === undefined ? { kind: "chosen" } : { kind: "switched", heuristics }),
        );
      }),
    restore: (name) =>
      run(() => {
        const { user } = ports.atStart();
        return keep.store(withoutChoice(user, name), [name], ({ sources }) => ({
          kind: "restored",
          source: sources[name] === "office" ? "office" : "default",
        }));
      }),
    saveSettings: () =>
      run(async () => {
        const type = "application/json";
        ports.saveFile(OFFICE_FILE, new Blob([fileOf(await ports.current())], { type }));
        return { kind: "saved", file: OFFICE_FILE };
      }),
    copySettings: () =>
      run(async () => ({
        kind: (await ports.copy(fileOf(await ports.current()))) ? "copied" : "not-copied",
      })),
    takeSettings: (file) => run(() => takeSettings(keep, file)),
  };
}

function fileOf({ user, office }: CurrentSettings): string {
  return settingsFile({ ...office.choices, ...user });
}
