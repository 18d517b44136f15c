import type { Allowance } from "../../document/workbench-document";
import { HostError } from "../host-error";
import { entireLines } from "./engine-line-changes";
import { lineCount, type Axis, type LineChange } from "./line-change";
import { lockedIn } from "./locked";
import { protectionOf, requireAllowed } from "./protection";
import type { Sheet } from "./sheet";

const ALLOWANCES = {
  rows: { insert: "allowInsertRows", delete: "allowDeleteRows" },
  columns: { insert: "allowInsertColumns", delete: "allowDeleteColumns" },
} as const satisfies Record<Axis, Record<LineChange["kind"], Allowance>>;

/** @throws HostError when the sheet is protected against it; locked cells are not deleted from a protected sheet. */
export function requireLineChange(sheet: Sheet, { axis, kind, first, count }: LineChange): void {
  requireAllowed(sheet, ALLOWANCES[axis][kind]);
  const isGuarded = kind === "delete" && protectionOf(sheet) !== undefined;
  if (isGuarded && lockedIn(sheet, [entireLines(axis, first, count)]) !== false) {
    throw new HostError("AccessDenied");
  }
}

/** @throws HostError when content would be pushed over the end of the sheet. */
export function requireRoomFor(sheet: Sheet, { axis, count }: LineChange): void {
  if (sheet.usedArea(true, entireLines(axis, lineCount(axis) - count, count)) !== null) {
    throw new HostError("InvalidOperation");
  }
}
