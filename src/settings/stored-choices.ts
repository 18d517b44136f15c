import { isRecord, parseJson } from "../sheet/json";
import { choicesIn, DEFAULT_USER_SETTINGS, type SettingsChoices } from "./user-settings";

/** Version of the stored text. The first version had no number and also stored settings the user had not chosen. */
const VERSION = 2;

/** The stored choices of a user; none if the text cannot be read. */
export function parseChoices(stored: string | null): SettingsChoices {
  const json = parseJson(stored ?? "");
  if (!isRecord(json)) {
    return {};
  }
  const choices = choicesIn(json);
  return "version" in json ? choices : chosenInVersion1(choices);
}

/** The text that stores a user's choices. */
export function storedChoices(choices: SettingsChoices): string {
  return JSON.stringify({ version: VERSION, ...choices });
}

function chosenInVersion1({ heuristics, ruleSet }: SettingsChoices): SettingsChoices {
  return {
    ...(heuristics === undefined || heuristics === DEFAULT_USER_SETTINGS.heuristics
      ? {}
      : { heuristics }),
    ...(ruleSet === undefined ? {} : { ruleSet }),
  };
}
