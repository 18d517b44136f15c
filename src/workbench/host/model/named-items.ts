import { generateRandomId } from "@univerjs/core";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { HostError } from "../host-error";
import type { Book } from "./book";
import { definedNamesOf, setDefinedName, type DefinedName } from "./defined-names";
import { parseReference } from "./reference";
import type { Sheet } from "./sheet";

/** The names of a sheet, or those of the whole workbook. */
export interface NameScope {
  readonly book: Book;
  /** Null for the workbook. */
  readonly sheet: Sheet | null;
}

const LONGEST = 255;
const RESERVED = "_xlnm.";
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
/** What looks like a cell in Excel's other notation, and its words for row and column. */
const ROW_COLUMN = /^(?:r\d*c\d*|r|c)$/i;

/** All but those that Excel keeps for itself, such as a sheet's filter. */
export function namesIn({ book, sheet }: NameScope): DefinedName[] {
  return definedNamesOf(book).filter(
    (name) => scopeId(name) === (sheet?.id ?? null) && !name.name.startsWith(RESERVED),
  );
}

/** The sheet whose name it is; null for a name of the workbook. */
export function scopeId({ localSheetId }: DefinedName): string | null {
  const isWide = !localSheetId || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return isWide ? null : localSheetId;
}

/** A name by its id, or by its name: Excel ignores case. */
export function findName(scope: NameScope, key: string): DefinedName | null {
  const names = namesIn(scope);
  const wanted = key.toLocaleLowerCase();
  return (
    names.find(({ id }) => id === key) ??
    names.find(({ name }) => name.toLocaleLowerCase() === wanted) ??
    null
  );
}

/**
 * Adds a name.
 * @param formula With its `=`.
 * @throws HostError when it is no name, or there is one.
 */
export function addName(
  scope: NameScope,
  name: string,
  formula: string,
  comment: string,
): DefinedName {
  const isCell = parseReference(name) !== null || ROW_COLUMN.test(name);
  if (!NAME.test(name) || name.length > LONGEST || isCell) {
    throw new HostError("InvalidArgument", name);
  }
  if (findName(scope, name) !== null) {
    throw new HostError("ItemAlreadyExists");
  }
  const added: DefinedName = {
    id: generateRandomId(10),
    name,
    formulaOrRefString: engineFormula(formula),
    localSheetId: scope.sheet?.id ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    ...(comment !== "" && { comment }),
  };
  setDefinedName(scope.book, added);
  return added;
}

/** How the engine keeps a formula: a mere reference without its `=`. */
export function engineFormula(formula: string): string {
  if (!formula.startsWith("=") || formula.length < 2) {
    throw new HostError("InvalidArgument", formula);
  }
  const text = formula.slice(1);
  return parseReference(text)?.sheet ? text : formula;
}
