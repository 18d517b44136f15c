import type { Clearing } from "../excel/clear-marks";
import type { ExcelProblemCode } from "../excel/excel-problem";
import type { Inserted } from "../excel/insertion";
import type { FormFitting } from "./forms/fit-heights";
import type { Validation } from "./validate-open-workbook";

/** Why something could not be done; `not-loaded`: a part of the add-in did not come; `internal`: a bug of our own. */
export type ProblemCode = ExcelProblemCode | "not-loaded" | "internal";

/** The outcome of a ribbon command. */
export type Outcome =
  | { readonly type: "validated"; readonly validation: Validation }
  | { readonly type: "cleared"; readonly clearing: Clearing }
  | { readonly type: "form-inserted"; readonly insertion: Inserted }
  | { readonly type: "rows-fitted"; readonly fitting: FormFitting }
  | { readonly type: "failed"; readonly code: ProblemCode };
