import { UnreadableWorkbook } from "../unreadable-workbook";
import type { PackageParts } from "./package-parts";

const MANIFEST = "meta-inf/manifest.xml";
const CONTENT = "content.xml";

/** Whether a package is an .ods rather than an .xlsx. */
export function isOpenDocument(parts: PackageParts): boolean {
  return parts.has(MANIFEST) && parts.has(CONTENT);
}

/** The part of an .ods that its sheets stand in. @throws UnreadableWorkbook `encrypted` when it asks for a password. */
export function openDocumentContent(parts: PackageParts): string {
  if (/<(?:[\w-]+:)?encryption-data\b/.test(parts.text(MANIFEST))) {
    throw new UnreadableWorkbook("encrypted");
  }
  return parts.text(CONTENT);
}
