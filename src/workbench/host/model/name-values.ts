import { HostError } from "../host-error";
import type { Json } from "../batch";
import { isErrorValue } from "./cell";
import type { DefinedName } from "./defined-names";
import { parseReference } from "./reference";
import { areaOfReference } from "./reference-area";
import type { SheetArea } from "./selection";
import { findSheet } from "./sheets";
import type { Book } from "./book";

/** What a name stands for: `Excel.NamedItemType` with the value that Office.js reports. */
export interface NameValue {
  readonly type: string;
  readonly value: Json;
}

/** The formula of a name with its `=`, which the engine leaves out of a mere reference. */
export function nameFormula({ formulaOrRefString }: DefinedName): string {
  return formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`;
}

/** The range that a name stands for; null when it stands for something else. */
export function nameRange(book: Book, name: DefinedName): SheetArea | null {
  const reference = parseReference(nameFormula(name).slice(1));
  const sheet = reference?.sheet ? findSheet(book, reference.sheet) : null;
  return reference && sheet && { sheet, area: areaOfReference(reference) };
}

/**
 * What a name stands for; of a formula only a constant is known.
 * @throws HostError for a formula that would have to be calculated.
 */
export function nameValue(book: Book, name: DefinedName): NameValue {
  const text = nameFormula(name).slice(1);
  if (nameRange(book, name) !== null) {
    return { type: "Range", value: text };
  }
  if (isErrorValue(text)) {
    return { type: "Error", value: text };
  }
  if (/^"(?:[^"]|"")*"$/.test(text)) {
    return { type: "String", value: text.slice(1, -1).replaceAll('""', '"') };
  }
  if (/^(?:TRUE|FALSE)$/i.test(text)) {
    return { type: "Boolean", value: text.toUpperCase() === "TRUE" };
  }
  if (text.trim() !== "" && !Number.isNaN(Number(text))) {
    return { type: "Double", value: Number(text) };
  }
  throw new HostError("ApiNotImplemented", `NamedItem.value of ${text}`);
}
