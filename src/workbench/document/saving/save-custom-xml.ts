import {
  addContentType,
  addRelationship,
  hasDefaultType,
  removePart,
  XML_DECLARATION,
} from "../../../workbook/patch/connections";
import { parseXml, rootOf } from "../../../workbook/patch/xml";
import { customXmlEntries, type CustomXmlEntry } from "../package/custom-xml-entries";
import type { WorkbookPackage } from "../package/workbook-package";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Custom XML parts by their ids. */
type CustomXml = Readonly<Record<string, string>>;

/** Writes the changes of a workbook's custom XML parts. */
export function saveCustomXml(file: WorkbookPackage, opened: CustomXml, current: CustomXml): void {
  const entries = customXmlEntries(file);
  for (const entry of entries) {
    const xml = current[entry.id];
    if (xml === undefined) {
      dropPart(file, entry);
    } else if (xml !== opened[entry.id]) {
      file.parts.write(entry.part, xml);
    }
  }
  const known = new Set(entries.map(({ id }) => id));
  const added = Object.entries(current).filter(([id]) => !known.has(id));
  for (const [id, xml] of added) {
    addPart(file, id, xml);
  }
}

function dropPart(
  { parts, workbookPart }: WorkbookPackage,
  { part, companions }: CustomXmlEntry,
): void {
  for (const companion of companions) {
    removePart(parts, part, companion);
  }
  removePart(parts, workbookPart, part);
}

/** A part with its properties, named and connected as Excel does it. */
function addPart({ parts, workbookPart }: WorkbookPackage, id: string, xml: string): void {
  let number = 1;
  while (partNames(number).some((name) => parts.has(name))) {
    number++;
  }
  const [part, properties] = partNames(number);
  parts.write(part, xml);
  parts.write(properties, propertiesMarkup(id, xml));
  addRelationship(parts, part, `${OFFICE}/relationships/customXmlProps`, properties);
  addRelationship(parts, workbookPart, `${OFFICE}/relationships/customXml`, part);
  if (!hasDefaultType(parts, "xml")) {
    addContentType(parts, part, "application/xml");
  }
  addContentType(parts, properties, PROPERTIES_TYPE);
}

function propertiesMarkup(id: string, xml: string): string {
  const namespace = rootOf(parseXml(xml)).namespaceURI ?? "";
  const escaped = namespace
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");
  const references = `<ds:schemaRefs><ds:schemaRef ds:uri="${escaped}"/></ds:schemaRefs>`;
  return (
    `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml">` +
    `${references}</ds:datastoreItem>`
  );
}

function partNames(number: number): readonly [part: string, properties: string] {
  return [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
}
