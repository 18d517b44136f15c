/** The XML namespaces of a file: transitional or strict OOXML. */
export interface Flavour {
  /** Of worksheets, styles and comments. */
  readonly main: string;
  /** What types of relationships begin with, and the namespace of their ids. */
  readonly relationships: string;
}

const TRANSITIONAL: Flavour = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT: Flavour = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The flavour that a part is written in. */
export function flavourOf(xml: string): Flavour {
  return xml.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
