import { LOCK_FILE_PREFIX, WORKBOOK_EXTENSIONS } from "../../desk/workbook-names";
import type { NamedSource } from "../../desk/worker/review-all";

/** Files that the user has chosen, as far as they can be workbooks. */
export interface ChosenFiles {
  readonly sources: readonly NamedSource<File>[];
  /** Files that are no workbooks by their names. */
  readonly skipped: readonly string[];
  /** Number of files, and of folders, that the browser could not read. */
  readonly unread: number;
}

/** What was dropped. */
export interface Dropped {
  readonly files: readonly NamedSource<File>[];
  /** Number of files, and of folders, that could not be read; of a folder, what was read before stays. */
  readonly unread: number;
}

/** What a dialog for files offers, as its `accept`. */
export const ACCEPTED = WORKBOOK_EXTENSIONS.map((extension) => `.${extension}`).join(",");

const WORKBOOK = new RegExp(`\\.(?:${WORKBOOK_EXTENSIONS.join("|")})$`, "i");

const NAMES = new Intl.Collator("zh-CN", { numeric: true });

/** The workbooks among files, in the order of their names. */
export function workbooksAmong(files: readonly NamedSource<File>[], unread = 0): ChosenFiles {
  const named = files.filter(({ source }) => !source.name.startsWith(LOCK_FILE_PREFIX));
  const inOrder = [...named].sort((a, b) => NAMES.compare(a.file, b.file));
  const isWorkbook = ({ file }: NamedSource<File>): boolean => WORKBOOK.test(file);
  return {
    sources: inOrder.filter(isWorkbook),
    skipped: inOrder.filter((one) => !isWorkbook(one)).map(({ file }) => file),
    unread,
  };
}

/** What is listed and further files; one of a name that is listed takes its place. */
export function addedTo(
  listed: readonly NamedSource<File>[],
  { sources, skipped, unread }: ChosenFiles,
): ChosenFiles {
  const added = new Map(sources.map((source) => [source.file, source]));
  const kept = listed.map((source) => added.get(source.file) ?? source);
  const names = new Set(listed.map(({ file }) => file));
  return { sources: [...kept, ...sources.filter(({ file }) => !names.has(file))], skipped, unread };
}

/** Files of an input element; those of a folder are named by their paths in it. */
export function namedFiles(files: readonly File[]): readonly NamedSource<File>[] {
  return files.map((source) => ({
    source,
    file: source.webkitRelativePath === "" ? source.name : source.webkitRelativePath,
  }));
}

/** Files that were dropped, those in folders with their paths. */
export async function droppedFiles(
  items: Iterable<Pick<DataTransferItem, "webkitGetAsEntry">>,
): Promise<Dropped> {
  // All at once: after the first pause the browser has emptied the list.
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  return together(await Promise.all(entries.map(readEntry)));
}

async function readEntry(entry: FileSystemEntry): Promise<Dropped> {
  if (isFile(entry)) {
    const source = await new Promise<File | null>((resolve) => {
      entry.file(resolve, () => {
        resolve(null);
      });
    });
    return source === null
      ? { files: [], unread: 1 }
      : { files: [{ source, file: entry.fullPath.replace(/^\//, "") }], unread: 0 };
  }
  return isFolder(entry) ? readFolder(entry) : { files: [], unread: 0 };
}

async function readFolder(folder: FileSystemDirectoryEntry): Promise<Dropped> {
  const { entries, isWhole } = await entriesOf(folder);
  const itself = { files: [], unread: isWhole ? 0 : 1 };
  return together([...(await Promise.all(entries.map(readEntry))), itself]);
}

/** Browsers give the entries of a folder a hundred at a time. */
async function entriesOf(
  folder: FileSystemDirectoryEntry,
): Promise<{ readonly entries: readonly FileSystemEntry[]; readonly isWhole: boolean }> {
  const reader = folder.createReader();
  const next = (): Promise<readonly FileSystemEntry[] | null> =>
    new Promise((resolve) => {
      reader.readEntries(resolve, () => {
        resolve(null);
      });
    });
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await next();
    if (some === null || some.length === 0) {
      return { entries, isWhole: some !== null };
    }
    entries.push(...some);
  }
}

function together(parts: readonly Dropped[]): Dropped {
  return {
    files: parts.flatMap(({ files }) => files),
    unread: parts.reduce((sum, { unread }) => sum + unread, 0),
  };
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
