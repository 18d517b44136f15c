import { dayOf } from "../review/day-of";
import { isRecord, parseJson } from "../sheet/json";
import { withOwnStorage, type Storing } from "./own-storage";

/** Each remark is an item of its own, so that panes of several workbooks do not overwrite one another's. */
const ITEM = "shenbao-remark ";

/** A remark that nobody has changed for so many days is let go of: long enough to be there a year later. */
const DAYS_KEPT = 400;

/** The reviewer's remarks on this computer, by the keys they were written with; old ones are removed. */
export function readRemarks(now = new Date()): Readonly<Record<string, string>> {
  const oldest = dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - DAYS_KEPT));
  const remarks = withOwnStorage((storage, partition) => {
    const prefix = partition + ITEM;
    return itemsOf(storage, prefix).flatMap((item) => {
      const remark = parseRemark(storage.getItem(item));
      if (remark === null || remark.day < oldest) {
        storage.removeItem(item);
        return [];
      }
      return [[item.slice(prefix.length), remark.text] as const];
    });
  });
  return Object.fromEntries(remarks ?? []);
}

/** Stores a remark; an empty one is removed. */
export function writeRemark(key: string, text: string, now = new Date()): Storing {
  const written = withOwnStorage((storage, partition) => {
    const item = partition + ITEM + key;
    if (text === "") {
      storage.removeItem(item);
    } else {
      storage.setItem(item, JSON.stringify({ day: dayOf(now), text }));
    }
    return true;
  });
  return written === true ? "stored" : "not-stored";
}

/** Removes all remarks from this computer. */
export function deleteRemarks(): void {
  withOwnStorage((storage, partition) => {
    itemsOf(storage, partition + ITEM).forEach((item) => {
      storage.removeItem(item);
    });
    return true;
  });
}

function itemsOf(storage: Storage, prefix: string): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter(
    (item) => item.startsWith(prefix),
  );
}

function parseRemark(
  stored: string | null,
): { readonly day: string; readonly text: string } | null {
  const json = parseJson(stored ?? "");
  return isRecord(json) && typeof json.day === "string" && typeof json.text === "string"
    ? { day: json.day, text: json.text }
    : null;
}
