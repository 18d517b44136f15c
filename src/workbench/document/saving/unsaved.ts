/** What was changed in the grid and cannot be written into the file. */
export type Unsaved =
  | "cell-styles"
  | "conditional-formats"
  | "data-validations"
  | "defined-names"
  | "formulas"
  | "freeze"
  | "notes"
  | "rich-text"
  | "sheet-names"
  | "sheet-order"
  | "sheets";
