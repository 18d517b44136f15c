import { addedTo, droppedFiles, workbooksAmong } from "../../../src/taskpane/desk/chosen-files";

test("workbooks in the order of their names; lock files are passed over, other files named", () => {
  const names = [
    "报送/10 教育局.xlsx",
    "报送/2 档案馆.XLS",
    "报送/~$2 档案馆.xls",
    "~$a.xlsx",
    "说明.docx",
    "水务局.et",
    "a.xlsx.zip",
  ];
  const files = names.map((file) => ({
    file,
    source: new File([], file.slice(file.lastIndexOf("/") + 1)),
  }));
  const { sources, skipped } = workbooksAmong(files);
  expect(sources.map(({ file }) => file)).toEqual([
    "报送/2 档案馆.XLS",
    "报送/10 教育局.xlsx",
    "水务局.et",
  ]);
  expect(skipped).toEqual(["说明.docx", "a.xlsx.zip"]);
});

const unused = (): never => {
  throw new Error("not asked for");
};
const REFUSED = new DOMException("refused");

class Entry {
  readonly name = "";
  readonly getParent = unused;

  constructor(readonly fullPath: string) {}

  get filesystem(): FileSystem {
    return unused();
  }
}

/** A file that was dropped; one that cannot be read where there is none. */
class FileEntry extends Entry implements FileSystemFileEntry {
  readonly isFile = true;
  readonly isDirectory = false;

  constructor(
    fullPath: string,
    private readonly content: File | null,
  ) {
    super(fullPath);
  }

  file(resolve: FileCallback, reject: ErrorCallback): void {
    if (this.content === null) {
      reject(REFUSED);
    } else {
      resolve(this.content);
    }
  }
}

/** A folder that gives its entries one at a time, and cannot be read on where one is null. */
class FolderEntry extends Entry implements FileSystemDirectoryEntry {
  readonly isFile = false;
  readonly isDirectory = true;
  readonly getDirectory = unused;
  readonly getFile = unused;

  constructor(private readonly entries: readonly (FileSystemEntry | null)[]) {
    super("/报送");
  }

  createReader(): FileSystemDirectoryReader {
    const left = [...this.entries];
    return {
      readEntries: (resolve, reject) => {
        const next = left.shift();
        if (next === null) {
          reject?.(REFUSED);
        } else {
          resolve(next === undefined ? [] : [next]);
        }
      },
    };
  }
}

test("of what is dropped, files and folders that cannot be read are counted; the others are taken", async () => {
  const file = new File([], "a.xlsx");
  const dropped = [
    new FileEntry("/a.xlsx", file),
    new FileEntry("/locked.xlsx", null),
    new FolderEntry([new FileEntry("/报送/b.xlsx", file), new FolderEntry([null])]),
    new FolderEntry([new FileEntry("/部分/c.xlsx", file), null]),
  ];
  const { files, unread } = await droppedFiles(
    dropped.map((one) => ({ webkitGetAsEntry: () => one })),
  );
  expect(files.map((named) => named.file)).toEqual(["a.xlsx", "报送/b.xlsx", "部分/c.xlsx"]);
  expect(unread).toBe(3);
});

test("files are added behind those that are listed; one of the same path takes the place of the one before", () => {
  const named = (file: string) => ({ file, source: new File([], file) });
  const [first, second] = [named("甲.xlsx"), named("报送/乙.xlsx")];
  const [again, third] = [named("甲.xlsx"), named("乙.xlsx")];
  const chosen = { sources: [third, again], skipped: ["说明.docx"], unread: 1 };
  expect(addedTo([first, second], chosen)).toEqual({
    sources: [again, second, third],
    skipped: ["说明.docx"],
    unread: 1,
  });
});
