/** What names of workbook files end with; files that are named one by one are read whatever they are called. */
export const WORKBOOK_EXTENSIONS = ["xlsx", "xlsm", "xlsb", "xls", "et", "ods"] as const;

/** How the names of the files begin that Office leaves beside an open workbook. */
export const LOCK_FILE_PREFIX = "~$";
