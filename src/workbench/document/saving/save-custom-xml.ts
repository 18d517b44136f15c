import type { ChangedParts } from "../../../workbook/patch/changed-parts";
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

/** Writes what has become of a workbook's custom XML parts. */
export function saveCustomXml(
  file: WorkbookPackage,
  parts: ChangedParts,
  opened: CustomXml,
  current: CustomXml,
): void {
  const entries = customXmlEntries(file);
  for (const entry of entries) {
    const xml = current[entry.id];
    if (xml === undefined) {
      dropPart(file, parts, entry);
    } else if (xml !== opened[entry.id]) {
      parts.write(entry.part, xml);
    }
  }
  const known = new Set(entries.map(({ id }) => id));
  const added = Object.entries(current).filter(([id]) => !known.has(id));
  const numbers = freeNumbers(file);
  for (const [id, xml] of added) {
    addPart(file, parts, { id, xml, number: numbers.next().value });
  }
}

function dropPart(
  file: WorkbookPackage,
  parts: ChangedParts,
  { part, companions }: CustomXmlEntry,
): void {
  for (const companion of companions) {
    removePart(parts, part, companion);
  }
  removePart(parts, file.workbookPart, part);
}

interface NewPart {
  readonly id: string;
  readonly xml: string;
  readonly number: number;
}

/** A part with its properties, named and connected as Excel does it. */
function addPart(
  { workbookPart }: WorkbookPackage,
  parts: ChangedParts,
  { id, xml, number }: NewPart,
): void {
  const part = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
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

/** Numbers under which the file has neither a part nor properties. */
function* freeNumbers({ parts }: WorkbookPackage): Generator<number, never> {
  const names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const taken = [`customxml/item${number}.xml`, `customxml/itemprops${number}.xml`];
    if (!taken.some((name) => names.has(name))) {
      yield number;
    }
  }
}
