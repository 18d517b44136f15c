import type { Element } from "@xmldom/xmldom";
import type { Area } from "../../sheet/address";
import { markRules } from "../../sheet/marks/mark-rules";
import { isMarkFormula, markFormula } from "../../sheet/marks/mark-tag";
import type { SheetMarks } from "../../sheet/marks/marks";
import { placeInWorksheet } from "../patch/place-child";
import { priorityOf } from "../patch/rule-priority";
import { appendElement, childOf, childrenOf, isOn } from "../patch/xml";
import { areaOfReference } from "../sheet-part/area-of-reference";
import type { MarkFormats } from "./mark-formats";

/**
 * Puts marks on a worksheet, in front of the sheet's own conditional formats as Excel does it, so that they are seen.
 * @returns whether there was anything to put
 */
export function addMarks(
  worksheet: Element,
  cells: SheetMarks["cells"],
  formats: MarkFormats,
): boolean {
  const rules = markRules(cells, mergedAreas(worksheet));
  const first = makeRoom(worksheet, rules.length);
  rules.forEach(({ level, addresses }, index) => {
    const block = placeInWorksheet(worksheet, "conditionalFormatting");
    block.setAttribute("sqref", addresses.replaceAll(",", " "));
    const rule = appendElement(block, "cfRule", {
      type: "expression",
      dxfId: String(formats[level] ?? 0),
      priority: String(first + index),
    });
    appendElement(rule, "formula", {}, markFormula(level).replace(/^=/, ""));
  });
  return rules.length > 0;
}

/** What was removed: whether anything was, and the differential formats that the marks had. */
export interface RemovedMarks {
  readonly removed: boolean;
  readonly formats: readonly number[];
}

/** Removes the marks from a worksheet; the sheet's own conditional formats keep their order. */
export function removeMarks(worksheet: Element): RemovedMarks {
  const marks = childrenOf(worksheet, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule")
      .filter((rule) => isMarkFormula(childOf(rule, "formula")?.textContent ?? ""))
      .map((rule) => ({ block, rule })),
  );
  for (const { block, rule } of marks) {
    block.removeChild(rule);
    if (childrenOf(block, "cfRule").length === 0) {
      worksheet.removeChild(block);
    }
  }
  closeUp(
    worksheet,
    marks.map(({ rule }) => priorityOf(rule)),
  );
  return {
    removed: marks.length > 0,
    formats: marks.map(({ rule }) => Number(rule.getAttribute("dxfId") ?? NaN)),
  };
}

/** Moves all rules back by this many places. @returns the first priority that is free */
function makeRoom(worksheet: Element, count: number): number {
  const rules = allRules(worksheet);
  if (childrenOf(worksheet, "conditionalFormatting").some((block) => isOn(block, "pivot"))) {
    // A pivot table names its rules by their priorities.
    return rules.reduce((last, rule) => Math.max(last, priorityOf(rule)), 0) + 1;
  }
  for (const rule of rules) {
    setPriority(rule, priorityOf(rule) + count);
  }
  return 1;
}

/** Closes the gaps that removed rules have left. */
function closeUp(worksheet: Element, removed: readonly number[]): void {
  for (const rule of removed.length === 0 ? [] : allRules(worksheet)) {
    const priority = priorityOf(rule);
    setPriority(rule, priority - removed.filter((other) => other < priority).length);
  }
}

/** The rules of a sheet, also those in its extensions: they are numbered together. */
function allRules(worksheet: Element): readonly Element[] {
  return Array.from(worksheet.getElementsByTagNameNS("*", "cfRule"));
}

function setPriority(rule: Element, priority: number): void {
  if (rule.hasAttribute("priority")) {
    rule.setAttribute("priority", String(priority));
  }
}

function mergedAreas(worksheet: Element): readonly Area[] {
  return childrenOf(worksheet, "mergeCells").flatMap((merges) =>
    childrenOf(merges, "mergeCell").map((merge) =>
      areaOfReference(merge.getAttribute("ref") ?? ""),
    ),
  );
}
