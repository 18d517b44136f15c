/** How large a worksheet is. */
export const EXCEL_SIZE = { rows: 1_048_576, columns: 16_384 } as const;
