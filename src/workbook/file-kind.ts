import { UnreadableWorkbook } from "./unreadable-workbook";
import { WORKBOOK_LIMITS } from "./workbook-limits";

/** `zip`: .xlsx, .xlsb, .ods; `ole2`: .xls, .et or an encrypted package; `markup`: HTML or XML saved as .xls. */
export type FileKind = "zip" | "ole2" | "markup";

const SIGNATURES: readonly { readonly kind: FileKind; readonly bytes: readonly number[] }[] = [
  { kind: "zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "ole2", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
];

/** How much of a text file is looked at to see whether it is markup. */
const HEAD = 1024;

/**
 * What a file is by its first bytes; its name is not asked, for names lie.
 * @throws UnreadableWorkbook when it is empty, too large or nothing that holds a workbook.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) {
    throw new UnreadableWorkbook("empty");
  }
  if (bytes.length > WORKBOOK_LIMITS.packedBytes) {
    throw new UnreadableWorkbook("too-large");
  }
  const signature = SIGNATURES.find((known) =>
    known.bytes.every((byte, index) => bytes[index] === byte),
  );
  if (signature !== undefined) {
    return signature.kind;
  }
  if (isMarkup(bytes.subarray(0, HEAD))) {
    return "markup";
  }
  throw new UnreadableWorkbook("not-a-workbook");
}

function isMarkup(head: Uint8Array): boolean {
  // UTF-16 text looks the same without its zero bytes and its byte order mark.
  const text = new TextDecoder().decode(head).replace(/[\0\uFEFF\uFFFD]/g, "");
  return /^\s*<(?:!--|(?:\?xml|!doctype html|html|head|meta|style|body|table)\b)/i.test(text);
}
