import type { FontStyle } from "hucre";

/** The font of cells without a look, and the one whose digits columns are measured by: what Chinese Excel takes. */
export const DEFAULT_FONT = { name: "宋体", size: 11 } as const satisfies FontStyle;
