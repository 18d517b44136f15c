import { parseChoices, storedChoices } from "../settings/stored-choices";
import type { SettingsChoices } from "../settings/user-settings";
import { withOwnStorage, type Storing } from "./own-storage";

const KEY = "shenbao-settings";

/** What the user has chosen on this computer; nothing where the browser offers no storage. */
export function readUserChoices(): SettingsChoices {
  return parseChoices(withOwnStorage((storage, partition) => storage.getItem(partition + KEY)));
}

/** Stores what the user has chosen. */
export function writeUserChoices(choices: SettingsChoices): Storing {
  const written = withOwnStorage((storage, partition) => {
    storage.setItem(partition + KEY, storedChoices(choices));
    return true;
  });
  return written === true ? "stored" : "not-stored";
}
