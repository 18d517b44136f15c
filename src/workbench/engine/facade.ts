import { IUndoRedoService } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  IDefinedNamesService,
  IFunctionService,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";

declare module "@univerjs/core/facade" {
  interface FUniver {
    /** Empties the undo list of a workbook, when what is in it no longer fits the cells. */
    forgetUndo(workbookId: string): void;
    /** The names of a workbook, those of single sheets among them. */
    definedNames(workbookId: string): IDefinedNamesServiceParam[];
    /** Recalculates what refers to a name; by itself the engine goes on with what the name stood for. */
    recalculateName(name: string): void;
  }
}

/** Adds to the engine's API what it does not offer by itself. */
class MissingMembers extends FUniver {
  override forgetUndo(workbookId: string): void {
    this._injector.get(IUndoRedoService).clearUndoRedo(workbookId);
  }

  override recalculateName(name: string): void {
    this._injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
    this.getFormula().executeCalculation();
  }

  override definedNames(workbookId: string): IDefinedNamesServiceParam[] {
    return Object.values(
      this._injector.get(IDefinedNamesService).getDefinedNameMap(workbookId) ?? {},
    );
  }
}

FUniver.extend(MissingMembers);
