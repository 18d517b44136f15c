import { NEW_PAGE } from "../page-layout";
import type { HostState, WorkbookSettings } from "../workbench-document";
import { keyOf } from "./snapshot";
import type { Unsaved } from "./unsaved";

/**
 * What the host keeps beside the engine, was changed and is not written.
 * @param sheetIds The sheets that were there and still are.
 */
export function unsavedSettings(
  opened: WorkbookSettings,
  current: HostState,
  sheetIds: readonly string[],
): Unsaved[] {
  const page = ({ pages }: WorkbookSettings, id: string): string => keyOf(pages[id] ?? NEW_PAGE);
  const guard = ({ protection }: WorkbookSettings, id: string): string => keyOf(protection[id]);
  const isGuardedOtherwise =
    opened.isStructureProtected !== current.isStructureProtected ||
    sheetIds.some((id) => isProtected(opened, id) !== isProtected(current, id)) ||
    sheetIds.some((id) => guard(opened, id) !== guard(current, id));
  return [
    ...(sheetIds.some((id) => page(opened, id) !== page(current, id))
      ? ["page-layout" as const]
      : []),
    ...(sheetIds.some((id) => (current.charts[id] ?? []).length > 0) ? ["charts" as const] : []),
    ...(sheetIds.some((id) => current.filters[id] !== undefined) ? ["filters" as const] : []),
    ...(isGuardedOtherwise ? ["protection" as const] : []),
  ];
}

/** Asked for by itself: a sheet may be protected and allow nothing, and then there is nothing else to compare. */
function isProtected({ protection }: WorkbookSettings, id: string): boolean {
  return protection[id] !== undefined;
}
