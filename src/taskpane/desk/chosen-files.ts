import { LOCK_FILE_PREFIX, WORKBOOK_EXTENSIONS } from "../../desk/workbook-names";
import type { NamedSource } from "../../desk/worker/review-all";

/** Files that the user has chosen, as far as they can be workbooks. */
export interface ChosenFiles {
  readonly sources: readonly NamedSource<File>[];
  /** Number of files that are no workbooks by their names. */
  readonly skipped: number;
}

/** What a dialog for files offers, as its `accept`. */
export const ACCEPTED = WORKBOOK_EXTENSIONS.map((extension) => `.${extension}`).join(",");

const WORKBOOK = new RegExp(`\\.(?:${WORKBOOK_EXTENSIONS.join("|")})$`, "i");

const NAMES = new Intl.Collator("zh-CN", { numeric: true });

/** The workbooks among files, in the order of their names. */
export function workbooksAmong(files: readonly NamedSource<File>[]): ChosenFiles {
  const named = files.filter(({ source }) => !source.name.startsWith(LOCK_FILE_PREFIX));
  const sources = named
    .filter(({ file }) => WORKBOOK.test(file))
    .sort((a, b) => NAMES.compare(a.file, b.file));
  return { sources, skipped: named.length - sources.length };
}

/** Files of an input element; those of a folder are named by their paths in it. */
export function namedFiles(files: readonly File[]): readonly NamedSource<File>[] {
  return files.map((source) => ({
    source,
    file: source.webkitRelativePath === "" ? source.name : source.webkitRelativePath,
  }));
}

/** Files that were dropped, those in folders with their paths. What cannot be read is left out. */
export async function droppedFiles(
  items: DataTransferItemList,
): Promise<readonly NamedSource<File>[]> {
  // All at once: after the first pause the browser has emptied the list.
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly NamedSource<File>[]> {
  if (isFile(entry)) {
    const source = await new Promise<File | null>((resolve) => {
      entry.file(resolve, () => {
        resolve(null);
      });
    });
    return source === null ? [] : [{ source, file: entry.fullPath.replace(/^\//, "") }];
  }
  return isFolder(entry) ? (await Promise.all((await entriesOf(entry)).map(filesOf))).flat() : [];
}

/** Browsers give the entries of a folder a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const next = (): Promise<FileSystemEntry[]> =>
    new Promise((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
  const entries: FileSystemEntry[] = [];
  for (let some = await next(); some.length > 0; some = await next()) {
    entries.push(...some);
  }
  return entries;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
