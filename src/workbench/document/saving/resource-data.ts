import type { IWorkbookData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { RESOURCE } from "../opening/resources";
import { keyOf } from "./snapshot";
import type { Unsaved } from "./unsaved";

/** What the engine's plugins keep in a snapshot and saving does not write, with the name to report it by. */
const UNWRITTEN = {
  [RESOURCE.dataValidations]: "data-validations",
  [RESOURCE.notes]: "notes",
  [RESOURCE.definedNames]: "defined-names",
} as const satisfies Record<string, Unsaved>;

type RulesBySheet = Readonly<Partial<Record<string, readonly IConditionFormattingRule[]>>>;

/** The conditional formats of each sheet, first in priority first. */
export function conditionalFormatsOf(book: IWorkbookData): RulesBySheet {
  const data = resource(book, RESOURCE.conditionalFormats);
  return isRulesBySheet(data) ? data : {};
}

function isRulesBySheet(data: unknown): data is RulesBySheet {
  return typeof data === "object" && data !== null && Object.values(data).every(Array.isArray);
}

/** What the plugins keep otherwise in `current` than in `opened`. */
export function changedResources(opened: IWorkbookData, current: IWorkbookData): Unsaved[] {
  return Object.entries(UNWRITTEN)
    .filter(([name]) => comparable(opened, name) !== comparable(current, name))
    .map(([, unsaved]) => unsaved);
}

function comparable(book: IWorkbookData, name: string): string {
  return keyOf(resource(book, name));
}

/** What a plugin keeps; an empty text stands for nothing. */
function resource(book: IWorkbookData, name: string): unknown {
  const text = book.resources?.find((one) => one.name === name)?.data ?? "";
  return text === "" ? {} : JSON.parse(text);
}
