import type { Element } from "@xmldom/xmldom";
import { isOn } from "../../../workbook/patch/xml";
import type { Allowance, SheetProtection } from "../workbench-document";

/** What the file locks unless it says otherwise, by its name there (ECMA-376 part 1, 18.3.1.85). */
const LOCKED: readonly (readonly [string, Allowance])[] = [
  ["autoFilter", "allowAutoFilter"],
  ["deleteColumns", "allowDeleteColumns"],
  ["deleteRows", "allowDeleteRows"],
  ["formatCells", "allowFormatCells"],
  ["formatColumns", "allowFormatColumns"],
  ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"],
  ["insertHyperlinks", "allowInsertHyperlinks"],
  ["insertRows", "allowInsertRows"],
  ["pivotTables", "allowPivotTables"],
  ["sort", "allowSort"],
];

/** What the file leaves free unless it says otherwise. */
const FREE: readonly (readonly [string, Allowance])[] = [
  ["objects", "allowEditObjects"],
  ["scenarios", "allowEditScenarios"],
];

const PASSWORDS = ["password", "hashValue"];

/** How a `sheetProtection` protects its sheet; null when it does not. */
export function sheetProtection(element: Element | undefined): SheetProtection | null {
  if (element === undefined || !isOn(element, "sheet")) {
    return null;
  }
  const isFree = (name: string): boolean => element.hasAttribute(name) && !isOn(element, name);
  const allowed = [
    ...LOCKED.filter(([name]) => isFree(name)),
    ...FREE.filter(([name]) => !isOn(element, name)),
  ];
  return {
    ...Object.fromEntries(allowed.map(([, allowance]) => [allowance, true as const])),
    ...selection(element),
    ...(PASSWORDS.some((name) => element.hasAttribute(name)) && { password: null }),
  };
}

function selection(element: Element): Pick<SheetProtection, "selectionMode"> {
  if (isOn(element, "selectUnlockedCells")) {
    return { selectionMode: "None" };
  }
  return isOn(element, "selectLockedCells") ? { selectionMode: "Unlocked" } : {};
}
