/** Part of a column's width that surely holds what is reckoned: fonts that stand in for 宋体 have wider figures. */
export const SURE_PART_OF_WIDTH = 0.93;
