import { zipSync } from "fflate";
import { UnreadableWorkbook } from "../unreadable-workbook";
import type { PackageParts } from "./package-parts";

const MANIFEST = "meta-inf/manifest.xml";
const CONTENT = "content.xml";
const STYLES = "styles.xml";

/** Whether a package is an .ods rather than an .xlsx. */
export function isOpenDocument(parts: PackageParts): boolean {
  return parts.has(MANIFEST) && parts.has(CONTENT);
}

/**
 * The parts of an .ods that its cells stand in, as a package for SheetJS.
 * @throws UnreadableWorkbook `encrypted` when its parts are.
 */
export function openDocumentPackage(parts: PackageParts): Uint8Array {
  const manifest = parts.text(MANIFEST);
  if (/<(?:\w+:)?encryption-data\b/.test(manifest)) {
    throw new UnreadableWorkbook("encrypted");
  }
  const encoder = new TextEncoder();
  const texts = { [MANIFEST]: manifest, [CONTENT]: parts.text(CONTENT) };
  const styles = parts.has(STYLES) ? parts.text(STYLES) : "";
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...texts, [STYLES]: styles }).map(([name, text]) => [
        name,
        encoder.encode(text),
      ]),
    ),
    { level: 0 },
  );
}
