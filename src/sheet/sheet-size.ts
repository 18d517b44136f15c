/** How large a worksheet is. */
export const SHEET_SIZE = { rows: 1_048_576, columns: 16_384 } as const;

/** Characters that a cell holds at most. */
export const LONGEST_TEXT = 32_767;
