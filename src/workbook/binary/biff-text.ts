import type { BodyReader } from "./body-reader";

/** How a workbook stores its texts: in Unicode since Excel 97, in a code page before. */
export type TextEncoding = "unicode" | number;

/** Code pages whose names do not follow from their numbers. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [874, "windows-874"],
  [932, "shift_jis"],
  [949, "euc-kr"],
  [950, "big5"],
  [10_000, "macintosh"],
  [32_768, "macintosh"],
  [32_769, "windows-1252"],
  [65_001, "utf-8"],
]);

/** A text of this many characters, or bytes of its code page, after its length has been read. */
export function readText(reader: BodyReader, length: number, encoding: TextEncoding): string {
  if (encoding === "unicode") {
    const isWide = (reader.byte() & 1) === 1;
    return reader.characters(length, isWide);
  }
  return decoderOf(encoding).decode(reader.take(length));
}

function decoderOf(codePage: number): TextDecoder {
  const isWindows = codePage >= 1250 && codePage <= 1258;
  // GB 18030 holds the code page of Chinese systems, 936, and is what to expect where none is given.
  return new TextDecoder(LABELS.get(codePage) ?? (isWindows ? `windows-${codePage}` : "gb18030"));
}

/** The texts of a workbook that its cells refer to by their places. */
export function readSharedTexts(reader: BodyReader): readonly string[] {
  reader.uint32();
  const count = reader.uint32();
  const texts: string[] = [];
  while (texts.length < count && !reader.isAtEnd) {
    texts.push(readSharedText(reader));
  }
  return texts;
}

function readSharedText(reader: BodyReader): string {
  const length = reader.uint16();
  const flags = reader.byte();
  const runs = (flags & 8) === 0 ? 0 : reader.uint16();
  const extension = (flags & 4) === 0 ? 0 : reader.uint32();
  const text = reader.characters(length, (flags & 1) === 1);
  // How runs of it look, and how it is pronounced.
  reader.skip(runs * 4);
  reader.skip(extension);
  return text;
}
