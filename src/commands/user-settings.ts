import { parseChoices, storedChoices } from "../settings/stored-choices";
import type { SettingsChoices } from "../settings/user-settings";

const KEY = "shenbao-settings";

/** Whether the settings were stored; the browser may have no room for them. */
export type Storing = "stored" | "not-stored";

/** What the user has chosen on this computer; nothing where the browser offers no storage. */
export function readUserChoices(): SettingsChoices {
  return parseChoices(withStorage((storage, key) => storage.getItem(key)));
}

/** Stores what the user has chosen. */
export function writeUserChoices(choices: SettingsChoices): Storing {
  const written = withStorage((storage, key) => {
    storage.setItem(key, storedChoices(choices));
    return true;
  });
  return written === true ? "stored" : "not-stored";
}

/**
 * Add-ins keep a user's settings in local storage, in the partition that Office names: pages of other origins that show us
 * have another one. Null where the storage is full, switched off or missing.
 */
function withStorage<T>(action: (storage: Storage, key: string) => T): T | null {
  try {
    return action(localStorage, `${partitionOf(Office.context)}${KEY}`);
  } catch (error) {
    if (error instanceof DOMException || error instanceof ReferenceError) {
      return null;
    }
    throw error;
  }
}

/** None in Excel versions that do not partition. */
function partitionOf({ partitionKey }: { readonly partitionKey?: string }): string {
  return partitionKey ?? "";
}
