import { strToU8 } from "fflate";
import { sample } from "../support/samples";
import { onlySheet } from "./support/only-sheet";
import { FILLED } from "./support/sample-package";
import { zipFile, type ZipPart } from "./support/zip-writer";

function parts(options: Partial<ZipPart>): ZipPart[] {
  return Object.entries(FILLED).map(([name, text]) => ({
    name,
    content: strToU8(text),
    ...options,
  }));
}

const FOLDERS: readonly ZipPart[] = ["xl/", "xl/worksheets/"].map((name) => ({
  name,
  content: new Uint8Array(),
  isStored: true,
}));

test.each<[string, () => Uint8Array]>([
  ["stored", () => zipFile(parts({ isStored: true }))],
  ["sizes behind the contents", () => zipFile(parts({ hasDescriptor: true }))],
  ["zip64 sizes", () => zipFile(parts({ isWide: true }))],
  ["a zip64 directory", () => zipFile(parts({}), true)],
  ["all of that", () => zipFile(parts({ hasDescriptor: true, isWide: true }), true)],
  ["folders of their own", () => zipFile([...FOLDERS, ...parts({})])],
  ["parts that nobody asks for", () => zipFile([...parts({}), picture()])],
  ["a comment behind", () => withComment(zipFile(parts({})))],
])("%s: the same picture", (_, bytes) => {
  expect(onlySheet(bytes())).toEqual(onlySheet(sample("baiyun-kexie.xlsx")));
});

function picture(): ZipPart {
  return { name: "xl/media/image1.png", content: new Uint8Array(100_000), claimedSize: 7 };
}

function withComment(archive: Uint8Array): Uint8Array {
  const comment = strToU8("PK 压缩文件");
  const bytes = Uint8Array.of(...archive, ...comment);
  new DataView(bytes.buffer).setUint16(archive.length - 2, comment.length, true);
  return bytes;
}
