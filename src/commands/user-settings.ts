import {
  parseUserSettings,
  storedUserSettings,
  type UserSettings,
} from "../settings/user-settings";

const KEY = "shenbao-settings";

/** What the user has chosen on this computer; the default settings where the browser gives no storage. */
export function readUserSettings(): UserSettings {
  return parseUserSettings(withStorage((storage, key) => storage.getItem(key)));
}

/** Stores what the user has chosen. @returns whether the browser has taken it */
export function writeUserSettings(settings: UserSettings): boolean {
  const written = withStorage((storage, key) => {
    storage.setItem(key, storedUserSettings(settings));
    return true;
  });
  return written === true;
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
