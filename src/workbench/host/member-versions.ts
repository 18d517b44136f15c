/**
 * The version of ExcelApi that brought a member; what is not listed came with its class.
 * Source: the checks of `@microsoft/office-js` 1.1.110.
 */
export const MEMBER_VERSIONS: Readonly<Record<string, string>> = {
  "Application.suspendApiCalculationUntilNextSync": "1.6",
  "Application.suspendScreenUpdatingUntilNextSync": "1.9",
  "Chart.chartType": "1.7",
  "Chart.id": "1.7",
  "ChartAxis.reversePlotOrder": "1.7",
  "ChartAxis.tickLabelSpacing": "1.7",
  "ChartCollection.getCount": "1.4",
  "ChartCollection.getItemOrNullObject": "1.4",
  "ChartSeries.gapWidth": "1.7",
  "ConditionalFormat.getRanges": "1.9",
  "ConditionalFormatCollection.getItemOrNullObject": "1.14",
  "NamedItem.comment": "1.4",
  "NamedItem.delete": "1.4",
  "NamedItem.formula": "1.7",
  "NamedItem.getRangeOrNullObject": "1.4",
  "NamedItem.scope": "1.4",
  "NamedItem.worksheet": "1.4",
  "NamedItem.worksheetOrNullObject": "1.4",
  "NamedItemCollection.add": "1.4",
  "NamedItemCollection.getCount": "1.4",
  "NamedItemCollection.getItemOrNullObject": "1.4",
  "Range._ValidateArraySize": "1.3",
  "Range.columnHidden": "1.2",
  "Range.conditionalFormats": "1.6",
  "Range.copyFrom": "1.9",
  "Range.dataValidation": "1.8",
  "Range.getAbsoluteResizedRange": "1.7",
  "Range.getCellProperties": "1.9",
  "Range.getColumnProperties": "1.9",
  "Range.getIntersectionOrNullObject": "1.4",
  "Range.getMergedAreasOrNullObject": "1.13",
  "Range.getResizedRange": "1.3",
  "Range.getRowProperties": "1.9",
  "Range.getUsedRangeOrNullObject": "1.4",
  "Range.hidden": "1.2",
  "Range.isEntireColumn": "1.7",
  "Range.isEntireRow": "1.7",
  "Range.merge": "1.2",
  "Range.numberFormatLocal": "1.7",
  "Range.rowHidden": "1.2",
  "Range.unmerge": "1.2",
  "RangeFont.strikethrough": "1.9",
  "RangeFormat.columnWidth": "1.2",
  "RangeFormat.protection": "1.2",
  "RangeFormat.rowHeight": "1.2",
  "RangeFormat.textOrientation": "1.7",
  "Runtime.enableEvents": "1.8",
  "Workbook._Runtime": "1.5",
  "Workbook.customXmlParts": "1.5",
  "Workbook.getActiveCell": "1.7",
  "Workbook.name": "1.7",
  "Workbook.protection": "1.7",
  "Worksheet._RegisterActivatedEvent": "1.7",
  "Worksheet._RegisterDataChangedEvent": "1.7",
  "Worksheet._RegisterDeactivatedEvent": "1.7",
  "Worksheet._RegisterSelectionChangedEvent": "1.7",
  "Worksheet.autoFilter": "1.9",
  "Worksheet.freezePanes": "1.7",
  "Worksheet.getRangeByIndexes": "1.7",
  "Worksheet.getRanges": "1.9",
  "Worksheet.getUsedRangeOrNullObject": "1.4",
  "Worksheet.names": "1.4",
  "Worksheet.pageLayout": "1.9",
  "Worksheet.protection": "1.2",
  "Worksheet.showGridlines": "1.8",
  "WorksheetCollection._RegisterActivatedEvent": "1.7",
  "WorksheetCollection._RegisterDataChangedEvent": "1.9",
  "WorksheetCollection._RegisterDeactivatedEvent": "1.7",
  "WorksheetCollection._RegisterSelectionChangedEvent": "1.9",
  "WorksheetCollection.getCount": "1.4",
  "WorksheetCollection.getFirst": "1.5",
  "WorksheetCollection.getItemOrNullObject": "1.4",
  "WorksheetCollection.getLast": "1.5",
};

/** Requirement sets and the version of each that the Excel in force has: `{ ExcelApi: "1.13" }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** A member as documentation and errors write it: `Range.rowHidden`. */
export function memberName(className: string, member: string): string {
  return `${className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

/** Whether an Excel with these requirement sets has a member. */
export function hasMember(sets: RequirementSets, className: string, member: string): boolean {
  const needed = MEMBER_VERSIONS[memberName(className, member)];
  return needed === undefined || compareVersions(sets.ExcelApi ?? "0", needed) >= 0;
}

/** By number, part for part: 1.9 comes before 1.13. */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
