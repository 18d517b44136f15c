/**
 * What an action makes of the browser's local storage and of the prefix of our own keys. Add-ins keep what is to last on this
 * computer there, in the partition that Office names: pages of other origins that show us have another one.
 * @returns null where the storage is full, switched off or missing
 */
export function withOwnStorage<T>(action: (storage: Storage, partition: string) => T): T | null {
  try {
    return action(localStorage, partitionOf(Office.context));
  } catch (error) {
    if (error instanceof DOMException || error instanceof ReferenceError) {
      return null;
    }
    throw error;
  }
}

/** Whether something was stored; the browser may have no room for it. */
export type Storing = "stored" | "not-stored";

/** None in Excel versions that do not partition. */
function partitionOf({ partitionKey }: { readonly partitionKey?: string }): string {
  return partitionKey ?? "";
}
