/** What was changed in the grid and cannot be written into the file. */
export type Unsaved =
  | "cell-styles"
  | "conditional-formats"
  | "data-validations"
  | "defined-names"
  | "formulas"
  | "freeze"
  | "gridlines"
  | "locked-cells"
  | "notes"
  | "page-layout"
  | "placed-contents"
  | "protection"
  | "rich-text"
  | "sheet-names"
  | "sheet-order"
  | "sheets";
