const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;
const HEAD = 1024;

/** How text in UTF-16 begins: with its byte order mark, or with a `<` that has a zero byte beside it. */
const UTF_16: readonly { readonly start: readonly number[]; readonly encoding: string }[] = [
  { start: [0xff, 0xfe], encoding: "utf-16le" },
  { start: [0xfe, 0xff], encoding: "utf-16be" },
  { start: [0x3c, 0x00], encoding: "utf-16le" },
  { start: [0x00, 0x3c], encoding: "utf-16be" },
];

/**
 * The text of an XML or HTML file: as UTF-16 where it begins like that, else as UTF-8 where it is valid UTF-8,
 * else as its head declares, else as GB 18030, in which Chinese systems write without saying so.
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = UTF_16.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (wide !== undefined) {
    return new TextDecoder(wide.encoding).decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeDeclared(bytes);
  }
}

function decodeDeclared(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const label = DECLARED.exec(head)?.[1] ?? "";
  // GB 18030 holds all of GBK and GB 2312.
  const encoding = /^(?:utf-?8|gb\w*)?$/i.test(label) ? "gb18030" : label;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
