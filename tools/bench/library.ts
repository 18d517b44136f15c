/** The options with which SheetJS opens a file far enough to read a form from it. */
export const LIBRARY = {
  type: "array",
  dense: true,
  cellNF: true,
  cellStyles: true,
  sheetStubs: true,
} as const;
