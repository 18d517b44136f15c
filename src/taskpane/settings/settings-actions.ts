import type { RuleSetPlace, Storing } from "../../commands/rule-set-settings";
import { ExcelProblem } from "../../excel/excel-problem";
import { readRuleSet } from "../../settings/read-rule-set";
import { LONGEST_RULE_SET } from "../../settings/stored-rule-set";
import type { SettingsPorts } from "./settings-ports";
import type { SettingsEvent, SettingsOutcome } from "./settings-state";

/** What the user can do on the page of settings. */
export interface SettingsActions {
  /** Looks up what is in force. */
  readonly open: () => Promise<void>;
  /** Takes a rule set from a file, and keeps it; a file with mistakes is told of and not taken. */
  readonly chooseFile: (file: File, place: RuleSetPlace) => Promise<void>;
  readonly useDefault: () => Promise<void>;
  readonly switchHeuristics: (heuristics: boolean) => Promise<void>;
}

/**
 * The actions over these ports. What Excel objects to becomes an outcome; a defect of ours becomes one too and is thrown on.
 * @param changed called when other rules judge than before
 */
export function settingsActions(
  ports: SettingsPorts,
  dispatch: (event: SettingsEvent) => void,
  changed: () => void,
): SettingsActions {
  const attempt = async (action: () => Promise<SettingsOutcome | null>) => {
    dispatch({ type: "begun" });
    try {
      const outcome = await action();
      dispatch({ type: "read", reading: await ports.read() });
      dispatch({ type: "ended", outcome });
      if (outcome !== null && CHANGES.has(outcome.kind)) {
        changed();
      }
    } catch (error) {
      const isExcels = error instanceof ExcelProblem;
      const code = isExcels ? error.code : "internal";
      dispatch({ type: "ended", outcome: { kind: "problem", code } });
      if (!isExcels) {
        throw error;
      }
    }
  };
  return {
    open: () => attempt(() => Promise.resolve(null)),
    chooseFile: (file, place) =>
      attempt(async () => {
        const text = await textOf(file);
        if (text === null || text.length > LONGEST_RULE_SET) {
          return { kind: text === null ? "unreadable" : "too-large", file: file.name };
        }
        const reading = readRuleSet(text);
        return reading.ok
          ? stored(await ports.keepRuleSet(place, text), {
              kind: "kept",
              name: reading.ruleSet.name,
              place,
            })
          : { kind: "refused", file: file.name, problems: reading.problems };
      }),
    useDefault: () =>
      attempt(async () => stored(await ports.restoreDefaultRuleSet(), { kind: "default" })),
    switchHeuristics: (heuristics) =>
      attempt(() =>
        Promise.resolve(
          stored(ports.switchHeuristics(heuristics), { kind: "switched", heuristics }),
        ),
      ),
  };
}

/** Outcomes after which other rules may judge. */
const CHANGES: ReadonlySet<SettingsOutcome["kind"]> = new Set(["kept", "default", "switched"]);

function stored(storing: Storing, outcome: SettingsOutcome): SettingsOutcome {
  return storing === "stored" ? outcome : { kind: "not-stored" };
}

/** Null when the file was moved, locked or taken away since it was chosen; one that is far too large is not read. */
async function textOf(file: File): Promise<string | null> {
  try {
    return await file.slice(0, LONGEST_BYTES).text();
  } catch (error) {
    if (error instanceof DOMException) {
      return null;
    }
    throw error;
  }
}

/** A character takes four bytes at most; one more than allowed shows that the file is too large. */
const LONGEST_BYTES = (LONGEST_RULE_SET + 1) * 4;
