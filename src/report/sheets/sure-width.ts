/**
 * Share of a column's width used when fitting texts: the fonts that replace 宋体 may have wider digits than was
 * calculated with.
 */
export const SURE_PART_OF_WIDTH = 0.93;
