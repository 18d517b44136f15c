import type { Declaration } from "../../src/declaration/declaration";
import { accept } from "../../src/review/acceptance/accept";
import type { Acceptance } from "../../src/review/acceptance/acceptance";
import { acceptancesPart } from "../../src/review/acceptance/stored-acceptances";
import type { Finding } from "../../src/rules/finding";
import { editParts } from "./zip-parts";

/** The day on which everything is accepted here. */
export const DAY = new Date(2026, 2, 4);

/** An acceptance of a finding. @throws Error when it cannot be accepted */
export function accepted(
  finding: Finding,
  declaration: Declaration,
  reason = "已核实",
): Acceptance {
  const accepting = accept(finding, declaration, reason, DAY);
  if (!accepting.ok) {
    throw new Error(accepting.problem);
  }
  return accepting.acceptance;
}

/** The text of a part with these acceptances. */
export function partOf(...acceptances: readonly Acceptance[]): string {
  return acceptancesPart(acceptances) ?? "";
}

/** A workbook file with one more custom XML part, put in as Excel does. */
export function withCustomXml(bytes: Uint8Array, xml: string, number = 1): Uint8Array {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006";
  const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
  const id = `{00000000-0000-0000-0000-00000000000${number}}`;
  return editParts(bytes, {
    [`customXml/item${number}.xml`]: () => xml,
    [`customXml/itemProps${number}.xml`]: () =>
      `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${office}/customXml"/>`,
    [`customXml/_rels/item${number}.xml.rels`]: () =>
      `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": (rels) =>
      rels.replace(
        "</Relationships>",
        `<Relationship Id="rIdX${number}" Type="${office}/relationships/customXml" Target="../customXml/item${number}.xml"/></Relationships>`,
      ),
    "[Content_Types].xml": (types) =>
      types.replace(
        "</Types>",
        `<Override PartName="/customXml/itemProps${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`,
      ),
  });
}
