import { Zip, ZipPassThrough } from "fflate";

/** A file in a zip. */
export interface ZippedFile {
  /** With its folders, separated by slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files in one zip, stored as they are: workbooks are compressed already. */
export function zipFiles(files: Iterable<ZippedFile>): Blob {
  const chunks: BlobPart[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) {
      throw error;
    }
    chunks.push(new Uint8Array(chunk));
  });
  for (const { name, bytes } of files) {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return new Blob(chunks, { type: "application/zip" });
}
