/** Share of a column's width that texts are fitted into: fonts that stand in for 宋体 have wider figures than was calculated with. */
export const SURE_PART_OF_WIDTH = 0.93;
