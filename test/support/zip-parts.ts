import { strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a package as texts, unpacked by another library than the code under test uses. */
export function textsOfParts(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decoder.decode(content)]),
  );
}

/** A package from texts. */
export function packParts(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** A package with some parts rewritten by a function. */
export function editParts(
  bytes: Uint8Array,
  edits: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const parts = textsOfParts(bytes);
  for (const [name, edit] of Object.entries(edits)) {
    parts[name] = edit(parts[name] ?? "");
  }
  return packParts(parts);
}
