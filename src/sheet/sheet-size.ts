/** Limits of a worksheet. */
export const SHEET_SIZE = { rows: 1_048_576, columns: 16_384 } as const;

/** Most characters in a cell. */
export const LONGEST_TEXT = 32_767;
