import { IUndoRedoService } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";

declare module "@univerjs/core/facade" {
  interface FUniver {
    /** Empties the undo list of a workbook, when what is in it no longer fits the cells. */
    forgetUndo(workbookId: string): void;
    /** The names of a workbook, those of single sheets among them. */
    definedNames(workbookId: string): IDefinedNamesServiceParam[];
  }
}

/** Adds to the engine's API what it does not offer by itself. */
class MissingMembers extends FUniver {
  override forgetUndo(workbookId: string): void {
    this._injector.get(IUndoRedoService).clearUndoRedo(workbookId);
  }

  override definedNames(workbookId: string): IDefinedNamesServiceParam[] {
    return Object.values(
      this._injector.get(IDefinedNamesService).getDefinedNameMap(workbookId) ?? {},
    );
  }
}

FUniver.extend(MissingMembers);
