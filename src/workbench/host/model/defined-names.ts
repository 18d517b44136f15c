import {
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import type { Book } from "./book";

/** A defined name as the engine keeps it. */
export type DefinedName = IDefinedNamesServiceParam;

/** All names of a workbook, those of single sheets among them. */
export function definedNamesOf({ univer, workbook }: Book): DefinedName[] {
  return univer.definedNames(workbook.getId());
}

/** Adds a name, or changes the one with its id. */
export function setDefinedName({ univer, workbook }: Book, name: DefinedName): void {
  univer.syncExecuteCommand(SetDefinedNameMutation.id, { unitId: workbook.getId(), ...name });
  univer.recalculateName(name.name);
}

/** Removes a name; formulas that use it are recalculated. */
export function removeDefinedName({ univer, workbook }: Book, name: DefinedName): void {
  univer.syncExecuteCommand(RemoveDefinedNameMutation.id, { unitId: workbook.getId(), ...name });
  univer.recalculateName(name.name);
}
