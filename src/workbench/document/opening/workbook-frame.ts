import type { Element } from "@xmldom/xmldom";
import { childOf, childrenOf, isOn } from "../../../workbook/patch/xml";

/** What a workbook part states and hucre does not report. */
export interface WorkbookFrame {
  readonly isStructureProtected: boolean;
  /** Whether a name does not show in Excel's list. @param scope The sheet's name; undefined for the workbook's. */
  readonly isHiddenName: (name: string, scope: string | undefined) => boolean;
}

/** Reads the frame of a workbook part by its root. */
export function workbookFrame(workbook: Element): WorkbookFrame {
  const protection = childOf(workbook, "workbookProtection");
  const sheets = childOf(workbook, "sheets");
  const sheetNames = (sheets ? childrenOf(sheets, "sheet") : []).map((sheet) =>
    sheet.getAttribute("name"),
  );
  const names = childOf(workbook, "definedNames");
  const hidden = new Set(
    (names ? childrenOf(names, "definedName") : [])
      .filter((name) => isOn(name, "hidden"))
      .map((name) => {
        const sheet = name.getAttribute("localSheetId");
        const scope = sheet === null ? undefined : sheetNames[Number(sheet)];
        return nameKey(name.getAttribute("name") ?? "", scope ?? undefined);
      }),
  );
  return {
    isStructureProtected: protection !== undefined && isOn(protection, "lockStructure"),
    isHiddenName: (name, scope) => hidden.has(nameKey(name, scope)),
  };
}

const nameKey = (name: string, scope: string | undefined): string => `${scope ?? ""}!${name}`;
