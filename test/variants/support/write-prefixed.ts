import { packParts } from "../../support/zip-parts";
import { filledCells, type FilledCell } from "./filled-cells";
import type { SheetSpec, WorkbookSpec } from "./variant";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The workbook as programs other than Excel write it (WPS and the like, exports of budget systems): a namespace
 * prefix on every element, texts inside their cells, no addresses anywhere, no document properties.
 */
export function prefixedFile({ sheets }: WorkbookSpec): Uint8Array {
  const formats = [...new Set(sheets.flatMap(filledCells).map(({ numberFormat }) => numberFormat))];
  return packParts({
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookPart(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesPart(formats),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        sheetPart(sheet, formats),
      ]),
    ),
  });
}

function contentTypes(sheets: readonly SheetSpec[]): string {
  const parts = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/styles.xml", "styles"],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"]),
  ];
  return `<t:Types xmlns:t="${PACKAGE}/content-types">
    <t:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <t:Default Extension="xml" ContentType="application/xml"/>
    ${parts.map(([name = "", type = ""]) => `<t:Override PartName="${name}" ContentType="${TYPES}.${type}+xml"/>`).join("")}
    </t:Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<p:Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<p:Relationships xmlns:p="${PACKAGE}/relationships">${entries.join("")}</p:Relationships>`;
}

function workbookPart(sheets: readonly SheetSpec[]): string {
  const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };
  const entries = sheets.map(
    ({ name, visibility }, index) =>
      `<x:sheet name="${escape(name)}" sheetId="${index + 1}" state="${states[visibility]}" r:id="rId${index + 1}"/>`,
  );
  return `<x:workbook xmlns:x="${MAIN}" xmlns:r="${RELATIONSHIPS}"><x:sheets>${entries.join("")}</x:sheets></x:workbook>`;
}

/** The first custom number format. */
const CUSTOM = 164;

function stylesPart(formats: readonly string[]): string {
  const numbers = formats.map(
    (format, index) => `<x:numFmt numFmtId="${CUSTOM + index}" formatCode="${escape(format)}"/>`,
  );
  const styles = formats.map(
    (_, index) => `<x:xf numFmtId="${CUSTOM + index}" applyNumberFormat="1"/>`,
  );
  return `<x:styleSheet xmlns:x="${MAIN}"><x:numFmts>${numbers.join("")}</x:numFmts>
    <x:fonts><x:font/></x:fonts><x:fills><x:fill/></x:fills><x:borders><x:border/></x:borders>
    <x:cellXfs>${styles.join("")}</x:cellXfs></x:styleSheet>`;
}

function sheetPart(sheet: SheetSpec, formats: readonly string[]): string {
  const { hiddenColumns, hiddenRows, merges, isProtected } = sheet;
  const columns = hiddenColumns.map(
    (column) => `<x:col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`,
  );
  const rows = cellsByRow(sheet).map(
    (cells, row) =>
      `<x:row${hiddenRows.includes(row) ? ' hidden="1"' : ""}>${cells.map((cell) => cellElement(cell, formats)).join("")}</x:row>`,
  );
  const areas = merges.map((merge) => `<x:mergeCell ref="${merge}"/>`);
  return [
    `<x:worksheet xmlns:x="${MAIN}">`,
    columns.length === 0 ? "" : `<x:cols>${columns.join("")}</x:cols>`,
    `<x:sheetData>${rows.join("")}</x:sheetData>`,
    isProtected ? '<x:sheetProtection sheet="1"/>' : "",
    areas.length === 0 ? "" : `<x:mergeCells>${areas.join("")}</x:mergeCells>`,
    "</x:worksheet>",
  ].join("");
}

/** Without addresses, a cell's column is the number of cells before it: none may be left out. */
function cellsByRow(sheet: SheetSpec): readonly (readonly (FilledCell | null)[])[] {
  const filled = filledCells(sheet);
  const height = (filled.at(-1)?.row ?? -1) + 1;
  return Array.from({ length: height }, (_, row) => {
    const cells = filled.filter((cell) => cell.row === row);
    const width = (cells.at(-1)?.column ?? -1) + 1;
    return Array.from(
      { length: width },
      (__, column) => cells.find((cell) => cell.column === column) ?? null,
    );
  });
}

function cellElement(cell: FilledCell | null, formats: readonly string[]): string {
  if (cell === null) {
    return "<x:c/>";
  }
  const { value, isError, formula, numberFormat } = cell;
  const style = ` s="${formats.indexOf(numberFormat)}"`;
  const calculated = formula === null ? "" : `<x:f>${escape(formula.slice(1))}</x:f>`;
  switch (typeof value) {
    case "string":
      if (isError || formula !== null) {
        const type = isError ? "e" : "str";
        return `<x:c${style} t="${type}">${calculated}<x:v>${escape(value)}</x:v></x:c>`;
      }
      return `<x:c${style} t="inlineStr"><x:is><x:t xml:space="preserve">${escape(value)}</x:t></x:is></x:c>`;
    case "number":
      return `<x:c${style}>${calculated}<x:v>${value}</x:v></x:c>`;
    case "boolean":
      return `<x:c${style} t="b">${calculated}<x:v>${value ? 1 : 0}</x:v></x:c>`;
    default:
      return `<x:c${style}>${calculated}</x:c>`;
  }
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}
