const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;
const HEAD = 1024;

/**
 * The text of an XML or HTML file: by its byte order mark, else as UTF-8 where it is valid UTF-8,
 * else as its head declares, else as GB 18030, in which Chinese systems write without saying so.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return new TextDecoder("utf-16le").decode(bytes);
  }
  if (first === 0xfe && second === 0xff) {
    return new TextDecoder("utf-16be").decode(bytes);
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
