/** Namespace of worksheets, styles and the workbook part. */
export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a package of these sheets, by their names. The sheets are called by their places: 0, 1, 2, … */
export function packageMarkup(
  sheets: readonly string[],
  styles: string,
  is1904: boolean,
): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": contentTypes(sheets),
    "xl/workbook.xml": workbook(sheets, is1904),
    "xl/_rels/workbook.xml.rels": relationships(sheets),
    "xl/styles.xml": styles,
    ...Object.fromEntries(sheets.map((sheet, index) => [sheetPart(index), sheet])),
  };
}

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function contentTypes(sheets: readonly string[]): string {
  const parts = [
    ["xl/workbook.xml", "sheet.main"],
    ["xl/styles.xml", "styles"],
    ...sheets.map((_, index) => [sheetPart(index), "worksheet"]),
  ];
  const elements = parts.map(
    ([name, kind]) => `<Override PartName="/${name}" ContentType="${CONTENT_TYPE}.${kind}+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types">${elements.join("")}</Types>`;
}

function workbook(sheets: readonly string[], is1904: boolean): string {
  const elements = sheets.map(
    (_, index) => `<sheet name="${index}" sheetId="${index + 1}" r:id="rId${index}"/>`,
  );
  return (
    `<workbook xmlns="${SPREADSHEET}" xmlns:r="${DOCUMENT}">` +
    `<workbookPr date1904="${Number(is1904)}"/><sheets>${elements.join("")}</sheets></workbook>`
  );
}

function relationships(sheets: readonly string[]): string {
  const elements = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index}" Type="${DOCUMENT}/worksheet" Target="/${sheetPart(index)}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}
