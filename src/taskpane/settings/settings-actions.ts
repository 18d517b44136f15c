import type { CurrentSettings } from "../../commands/current-settings";
import type { RuleSetPlace } from "../../commands/rule-set-settings";
import type { Storing } from "../../commands/user-settings";
import { readRuleSet, type RuleSetProblem } from "../../settings/read-rule-set";
import {
  LONGEST_SETTINGS,
  OFFICE_FILE,
  readSettingsFile,
  settingsFile,
} from "../../settings/settings-file";
import { withoutChoice } from "../../settings/settings-in-force";
import { LONGEST_RULE_SET } from "../../settings/stored-rule-set";
import {
  SETTING_NAMES,
  type SettingName,
  type SettingsChoices,
} from "../../settings/user-settings";
import { attempt } from "../../commands/attempt";
import type { Turns } from "../state/turns";
import type { SettingsPorts } from "./settings-ports";
import type { SettingsEvent, SettingsOutcome } from "./settings-state";

/** What the user can do on the page of settings. */
export interface SettingsActions {
  /** Looks up what is in force. */
  readonly open: () => Promise<void>;
  /** Takes a rule set from a file, and keeps it; a file with mistakes is told of and not taken. */
  readonly chooseFile: (file: File, place: RuleSetPlace) => Promise<void>;
  readonly useDefault: () => Promise<void>;
  /** Chooses some settings, and keeps the others that were chosen. */
  readonly choose: (choices: SettingsChoices) => Promise<void>;
  /** Takes a choice back, so that what the office has chosen holds, or what comes with the add-in. */
  readonly restore: (name: Exclude<SettingName, "ruleSet">) => Promise<void>;
  /** Hands out what the user and the office have chosen as a file for a whole office. */
  readonly saveSettings: () => Promise<void>;
  readonly copySettings: () => Promise<void>;
  /** Takes all choices from a file in place of those that were made; a file with mistakes is told of and not taken. */
  readonly takeSettings: (file: File) => Promise<void>;
}

/** Who is told of what comes of the actions. */
export interface SettingsListeners {
  /** Other findings, or marks, are due than before. */
  readonly changed: () => void;
  /** These settings hold now. */
  readonly update: (current: CurrentSettings) => void;
}

/** Settings that do not change what is found and marked. */
const HARMLESS: ReadonlySet<SettingName> = new Set(["locale", "live"]);

/**
 * The actions over these ports. What Excel objects to becomes an outcome; a defect of ours becomes one too and is thrown on.
 * @param turns those of the whole pane, which what is kept with the workbook waits for
 */
export function settingsActions(
  ports: SettingsPorts,
  dispatch: (event: SettingsEvent) => void,
  { changed, update }: SettingsListeners,
  turns: Turns,
): SettingsActions {
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
  const readJudgedBy = async (): Promise<void> => {
    dispatch({ type: "read", judgedBy: await ports.readJudgedBy() });
  };
  /** What is in force is only shown: where Excel cannot tell now, the page keeps what it knew. */
  const readJudgedByIfPossible = async (): Promise<void> => {
    await attempt(readJudgedBy, () => undefined);
  };
  /** Stores choices, at once, so that another choice made meanwhile is added to them; where they are stored they hold from now on. */
  const store = async (
    choices: SettingsChoices,
    touched: readonly SettingName[],
    outcome: (current: CurrentSettings) => SettingsOutcome,
  ): Promise<SettingsOutcome> => {
    if (ports.choose(choices) === "not-stored") {
      return { kind: "not-stored", what: "choices" };
    }
    const current = await ports.current();
    update(current);
    if (!touched.every((name) => HARMLESS.has(name))) {
      changed();
    }
    return outcome(current);
  };
  /** A rule set was kept or taken away. */
  const afterRuleSet = async (
    storing: Storing,
    outcome: SettingsOutcome,
    what: "choices" | "ruleSet",
  ): Promise<SettingsOutcome> => {
    if (storing === "stored") {
      update(await ports.current());
      changed();
    }
    await readJudgedByIfPossible();
    return storing === "stored" ? outcome : { kind: "not-stored", what };
  };

  return {
    open: () =>
      run(async () => {
        // The office's file may have come since the pane was opened.
        update(await ports.current());
        await readJudgedBy();
        return null;
      }),
    chooseFile: (file, place) =>
      run(async () => {
        const text = await textOf(file, LONGEST_RULE_SET);
        if (typeof text !== "string") {
          return text;
        }
        const reading = readRuleSet(text);
        return reading.ok
          ? afterRuleSet(
              await turns.next(() => ports.keepRuleSet(place, text)),
              { kind: "kept", name: reading.ruleSet.name, place },
              "ruleSet",
            )
          : { kind: "refused", file: file.name, problems: reading.problems };
      }),
    useDefault: () =>
      run(async () =>
        afterRuleSet(await turns.next(ports.restoreDefaultRuleSet), { kind: "default" }, "choices"),
      ),
    choose: (choices) =>
      run(async () => {
        const { user } = ports.atStart();
        const { heuristics } = choices;
        return store(
          { ...user, ...choices },
          SETTING_NAMES.filter((name) => name in choices),
          () => (heuristics === undefined ? { kind: "chosen" } : { kind: "switched", heuristics }),
        );
      }),
    restore: (name) =>
      run(async () => {
        const { user } = ports.atStart();
        return store(withoutChoice(user, name), [name], ({ sources }) => ({
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
    takeSettings: (file) =>
      run(async () => {
        const text = await textOf(file, LONGEST_SETTINGS);
        if (typeof text !== "string") {
          return text;
        }
        const { choices, problems } = readSettingsFile(text);
        const all = [...problems, ...ruleSetProblems(choices)];
        if (all.length > 0) {
          return { kind: "refused", file: file.name, problems: all };
        }
        const outcome = await store(choices, SETTING_NAMES, () => ({
          kind: "taken",
          file: file.name,
        }));
        await readJudgedByIfPossible();
        return outcome;
      }),
  };
}

function fileOf({ user, office }: CurrentSettings): string {
  return settingsFile({ ...office.choices, ...user });
}

function ruleSetProblems({ ruleSet = null }: SettingsChoices): readonly RuleSetProblem[] {
  const reading = ruleSet === null ? null : readRuleSet(ruleSet);
  return reading === null || reading.ok
    ? []
    : reading.problems.map((problem) => ({
        ...problem,
        path: ["ruleSet", problem.path].filter((part) => part !== "").join("."),
      }));
}

/** The text of a file, or what came of asking for it: it may have been moved or locked since it was chosen. */
async function textOf(file: File, longest: number): Promise<string | SettingsOutcome> {
  try {
    // A character takes four bytes at most; one more than allowed shows that the file is too large, which is not read then.
    const text = await file.slice(0, (longest + 1) * 4).text();
    return text.length > longest ? { kind: "too-large", file: file.name } : text;
  } catch (error) {
    if (error instanceof DOMException) {
      return { kind: "unreadable", file: file.name };
    }
    throw error;
  }
}
