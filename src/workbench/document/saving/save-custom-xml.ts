import { customXmlEntries, type CustomXmlEntry } from "../package/custom-xml-entries";
import { relationshipsPart, type WorkbookPackage } from "../package/workbook-package";
import { appendElement, childrenOf, parseXml, rootOf } from "../package/xml";
import type { ChangedParts } from "./changed-parts";
import { CONTENT_TYPES, dropEntries } from "./drop-entries";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
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
  { part, relationship, companions }: CustomXmlEntry,
): void {
  const dropped = [part, ...companions];
  dropped.forEach((name) => {
    parts.drop(name);
  });
  dropEntries(
    parts,
    relationshipsPart(file.workbookPart),
    (entry) => entry.getAttribute("Id") === relationship,
  );
  const overrides = new Set(dropped.map((name) => `/${name}`));
  dropEntries(parts, CONTENT_TYPES, (entry) => overrides.has(entry.getAttribute("PartName") ?? ""));
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
  parts.add(part, xml);
  parts.add(properties, propertiesMarkup(id, xml));
  parts.add(relationshipsPart(part), propertiesPointer(`itemProps${number}.xml`));
  parts.edit(relationshipsPart(workbookPart), (root) => {
    const ids = new Set(childrenOf(root).map((entry) => entry.getAttribute("Id")));
    let at = ids.size + 1;
    while (ids.has(`rId${at}`)) {
      at++;
    }
    appendElement(root, "Relationship", {
      Id: `rId${at}`,
      Type: `${OFFICE}/relationships/customXml`,
      Target: `/${part}`,
    });
    return true;
  });
  parts.edit(CONTENT_TYPES, (root) => {
    const isXmlKnown = childrenOf(root, "Default").some(
      (entry) => entry.getAttribute("Extension")?.toLowerCase() === "xml",
    );
    if (!isXmlKnown) {
      appendElement(root, "Override", { PartName: `/${part}`, ContentType: "application/xml" });
    }
    appendElement(root, "Override", {
      PartName: `/${properties}`,
      ContentType: PROPERTIES_TYPE,
    });
    return true;
  });
}

function propertiesMarkup(id: string, xml: string): string {
  const namespace = rootOf(parseXml(xml)).namespaceURI ?? "";
  const escaped = namespace
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");
  const references = `<ds:schemaRefs><ds:schemaRef ds:uri="${escaped}"/></ds:schemaRefs>`;
  return (
    `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml">` +
    `${references}</ds:datastoreItem>`
  );
}

function propertiesPointer(target: string): string {
  return (
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="${target}"/></Relationships>`
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
