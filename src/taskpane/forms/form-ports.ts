import type { Categories, RowAddition } from "../../commands/forms/add-row";
import type { FormFitting } from "../../commands/forms/fit-heights";
import type { FormRequest } from "../../commands/forms/insert-form";
import type { FormRebuilding } from "../../commands/forms/rebuild-form";
import type { Declaration } from "../../declaration/declaration";
import type { Insertion } from "../../excel/insertion";
import type { FormUndo, UndoResult } from "../../excel/undo-change";
import type { WantedRow } from "../../template/rows/row-place";
import type { FormFileReading } from "./read-form-file";

/** What making and mending forms asks of the host. Promises reject with an `ExcelProblem`. */
export interface FormPorts {
  readonly insertForm: (request: FormRequest) => Promise<Insertion>;
  readonly rebuildForm: () => Promise<FormRebuilding>;
  readonly addRow: (wanted: WantedRow) => Promise<RowAddition>;
  readonly readCategories: () => Promise<Categories>;
  readonly fitHeights: () => Promise<FormFitting>;
  readonly undoChange: (undo: FormUndo, evenIfChanged: boolean) => Promise<UndoResult>;
  readonly readOpenDeclarations: () => Promise<readonly Declaration[]>;
  readonly readFormFile: (file: File) => Promise<FormFileReading>;
}
