import type { Range } from "@e965/xlsx";
import type { Area } from "../sheet/address";

/** SheetJS's range as ours. */
export function areaOf({ s, e }: Range): Area {
  return { top: s.r, left: s.c, bottom: e.r, right: e.c };
}
