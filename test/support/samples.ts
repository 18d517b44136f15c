import { readFileSync } from "node:fs";
import { join } from "node:path";

export const SAMPLES = [
  "baiyun-kexie.xlsx",
  "baiyun-kexie-with-faults.xlsx",
  "not-a-declaration.xlsx",
] as const;

/** The bytes of a workbook in `test/samples/`. */
export function sample(name: (typeof SAMPLES)[number]): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../samples", name)));
}
