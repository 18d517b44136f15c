/** The options with which SheetJS opens a file so far that a form could be read from it. */
export const LIBRARY = {
  type: "array",
  dense: true,
  cellNF: true,
  cellStyles: true,
  sheetStubs: true,
} as const;
