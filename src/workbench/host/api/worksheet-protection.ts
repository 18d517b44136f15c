import type { Allowance, SheetProtection } from "../../document/workbench-document";
import { apiClass } from "../api-class";
import type { Json, JsonObject } from "../batch";
import { expectFlag, expectObject } from "../expect";
import { HostError } from "../host-error";
import { protectSheet, unprotectSheet } from "../model/protect-sheet";
import { protectionOf } from "../model/protection";
import type { Sheet } from "../model/sheet";

/** What a protected sheet allows only if asked to. */
const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
} as const satisfies Record<Allowance, false>;

const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

/** `Excel.WorksheetProtection` */
export const worksheetProtection = apiClass<Sheet>({
  name: "WorksheetProtection",
  scalars: {
    Protected: (sheet) => protectionOf(sheet) !== undefined,
    Options: (sheet) => {
      const protection = protectionOf(sheet);
      return protection === undefined ? null : optionsOf(protection);
    },
  },
  methods: {
    Protect: (sheet, args) => {
      protectSheet(sheet, protectionFrom(args.value(0)), args.textOr(1, ""));
      return null;
    },
    Unprotect: (sheet, args) => {
      unprotectSheet(sheet, args.textOr(0, ""));
      return null;
    },
  },
});

/** `Excel.WorksheetProtectionOptions` */
function optionsOf(protection: SheetProtection): JsonObject {
  const allowed = Object.keys(NOTHING_ALLOWED)
    .filter(isAllowance)
    .map((name) => [name, protection[name] ?? false] as const);
  return { ...Object.fromEntries(allowed), selectionMode: protection.selectionMode ?? "Normal" };
}

/** @throws HostError when Excel has no such option. */
function protectionFrom(options: Json): SheetProtection {
  if (options === null) {
    return {};
  }
  const { selectionMode = "Normal", ...allowances } = expectObject(options);
  const mode = SELECTION_MODES.find((known) => known === selectionMode);
  if (mode === undefined || !Object.keys(allowances).every(isAllowance)) {
    throw new HostError("InvalidArgument");
  }
  const allowed = Object.entries(allowances).map(
    ([name, value]) => [name, expectFlag(value)] as const,
  );
  return { ...Object.fromEntries(allowed), selectionMode: mode };
}

function isAllowance(name: string): name is Allowance {
  return name in NOTHING_ALLOWED;
}
