/** Elements of a worksheet part that lie at cells and that saving does not move. */
const PLACED = [
  "autoFilter",
  "colBreaks",
  "controls",
  "drawing",
  "extLst",
  "hyperlinks",
  "ignoredErrors",
  "oleObjects",
  "protectedRanges",
  "rowBreaks",
  "scenarios",
  "sortState",
  "tableParts",
];
const ELEMENT = new RegExp(`<(?:\\w+:)?(?:${PLACED.join("|")})[\\s/>]`);

/** Whether a worksheet part holds anything that would have to move with rows and columns and stays where it is. */
export function hasPlacedContents(xml: string): boolean {
  return ELEMENT.test(xml);
}
