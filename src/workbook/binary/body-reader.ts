import { UnreadableWorkbook } from "../unreadable-workbook";
import type { BiffRecord } from "./biff-records";

/**
 * Reads the body of a record through the records that continue it. Where a text goes on in the next one, that one
 * begins by saying again whether its characters are wide ([MS-XLS] 2.5.293).
 * Every method throws UnreadableWorkbook `damaged` at the end of the body.
 */
export class BodyReader {
  private part = 0;
  private at = 0;
  private bytes: Uint8Array;

  constructor(private readonly parts: BiffRecord["parts"]) {
    this.bytes = parts[0];
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length && this.part === this.parts.length - 1;
  }

  byte(): number {
    while (this.at >= this.bytes.length) {
      this.goOn();
    }
    return this.bytes[this.at++] ?? 0;
  }

  uint16(): number {
    return this.byte() + this.byte() * 0x100;
  }

  uint32(): number {
    return this.uint16() + this.uint16() * 0x10000;
  }

  skip(count: number): void {
    for (let rest = count; rest > 0;) {
      const step = Math.min(rest, this.bytes.length - this.at);
      this.at += step;
      rest -= step;
      if (rest > 0) {
        this.goOn();
      }
    }
  }

  take(count: number): Uint8Array {
    const bytes = new Uint8Array(count);
    for (let index = 0; index < count; index++) {
      bytes[index] = this.byte();
    }
    return bytes;
  }

  /** Characters in UTF-16, of which a text of small ones stores the low bytes only. */
  characters(count: number, isWide: boolean): string {
    const codes = new Uint16Array(count);
    let wide = isWide;
    for (let index = 0; index < count; index++) {
      if (this.at >= this.bytes.length) {
        this.goOn();
        wide = (this.byte() & 1) === 1;
      }
      codes[index] = wide ? this.uint16() : this.byte();
    }
    return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(codes);
  }

  private goOn(): void {
    const next = this.parts[this.part + 1];
    if (next === undefined) {
      throw new UnreadableWorkbook("damaged");
    }
    this.part++;
    this.at = 0;
    this.bytes = next;
  }
}
