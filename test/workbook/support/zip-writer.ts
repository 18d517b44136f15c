import { crc32, deflateRawSync } from "node:zlib";

/** A part of an archive; what is omitted is written correctly. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
  readonly isStored?: boolean;
  /** Whether sizes and checksum stand behind the content, as they do where an archive is written to a stream. */
  readonly hasDescriptor?: boolean;
  /** Whether sizes and offset stand in a zip64 field. */
  readonly isWide?: boolean;
  /** Size that the directory claims. */
  readonly claimedSize?: number;
  /** Index of the part whose content this one shares. */
  readonly sharesWith?: number;
}

interface PlacedPart {
  readonly part: ZipPart;
  readonly packed: Uint8Array;
  readonly at: number;
}

const ELSEWHERE = 0xffffffff;

/**
 * An archive written byte by byte, so that it can be wrong in ways no library would write.
 * @param isWide whether it ends with a zip64 record
 */
export function zipFile(parts: readonly ZipPart[], isWide = false): Uint8Array {
  const locals: Buffer[] = [];
  const placed: PlacedPart[] = [];
  let at = 0;
  for (const part of parts) {
    const packed = part.isStored ? part.content : deflateRawSync(part.content);
    const shared = part.sharesWith === undefined ? undefined : placed[part.sharesWith];
    if (shared !== undefined) {
      placed.push({ ...shared, part });
      continue;
    }
    placed.push({ part, packed, at });
    const local = localEntry(part, packed);
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(placed.map(directoryEntry));
  return new Uint8Array(
    Buffer.concat([...locals, directory, end(parts.length, directory.length, at, isWide)]),
  );
}

function localEntry(part: ZipPart, packed: Uint8Array): Buffer {
  const name = Buffer.from(part.name);
  const sizes = part.hasDescriptor ? [0, 0, 0] : sizesOf(part, packed);
  return Buffer.concat([
    u32(0x04034b50),
    u16(45),
    ...kindOf(part),
    u32(0),
    ...sizes.map(u32),
    u16(name.length),
    u16(0),
    name,
    packed,
    ...(part.hasDescriptor ? [u32(0x08074b50), ...sizesOf(part, packed).map(u32)] : []),
  ]);
}

function directoryEntry({ part, packed, at }: PlacedPart): Buffer {
  const name = Buffer.from(part.name);
  const [sum = 0, packedSize = 0, size = 0] = sizesOf(part, packed);
  const extra = part.isWide
    ? Buffer.concat([u16(1), u16(24), u64(part.claimedSize ?? size), u64(packedSize), u64(at)])
    : Buffer.alloc(0);
  return Buffer.concat([
    u32(0x02014b50),
    u16(45),
    u16(45),
    ...kindOf(part),
    u32(0),
    u32(sum),
    u32(part.isWide ? ELSEWHERE : packedSize),
    u32(part.isWide ? ELSEWHERE : (part.claimedSize ?? size)),
    u16(name.length),
    u16(extra.length),
    Buffer.alloc(10),
    u32(part.isWide ? ELSEWHERE : at),
    name,
    extra,
  ]);
}

function end(count: number, size: number, at: number, isWide: boolean): Buffer {
  const usual = [u32(0x06054b50), u32(0)];
  if (!isWide) {
    return Buffer.concat([...usual, u16(count), u16(count), u32(size), u32(at), u16(0)]);
  }
  return Buffer.concat([
    ...[u32(0x06064b50), u64(44), u16(45), u16(45), u32(0), u32(0)],
    ...[u64(count), u64(count), u64(size), u64(at)],
    ...[u32(0x07064b50), u32(0), u64(at + size), u32(1)],
    ...[...usual, u16(0xffff), u16(0xffff), u32(ELSEWHERE), u32(ELSEWHERE), u16(0)],
  ]);
}

function kindOf({ hasDescriptor, isStored }: ZipPart): Buffer[] {
  return [u16((hasDescriptor ? 8 : 0) | 0x800), u16(isStored ? 0 : 8)];
}

function sizesOf({ content }: ZipPart, packed: Uint8Array): number[] {
  return [crc32(content), packed.length, content.length];
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
