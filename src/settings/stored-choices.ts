import { isRecord, parseJson } from "../sheet/json";
import { choicesIn, DEFAULT_USER_SETTINGS, type SettingsChoices } from "./user-settings";

/** Of the text that stores what a user has chosen. The first had none, and stored what was not chosen, too. */
const VERSION = 2;

/** What a user has chosen, as it was stored; nothing where the text holds none of it. */
export function parseChoices(stored: string | null): SettingsChoices {
  const json = parseJson(stored ?? "");
  if (!isRecord(json)) {
    return {};
  }
  const choices = choicesIn(json);
  return "version" in json ? choices : chosenInVersion1(choices);
}

/** The text that stores what a user has chosen. */
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
