import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** Peak memory, in MB, of a separate process that reads and checks these files. */
export function peakMemory(file: Uint8Array | null): number {
  const folder = mkdtempSync(join(tmpdir(), "shenbao-bench-"));
  try {
    const path = join(folder, "a.xlsx");
    if (file !== null) {
      writeFileSync(path, file);
    }
    const tsx = require.resolve("tsx/cli");
    const worker = resolve("tools/bench/check-and-weigh.ts");
    const args = file === null ? [tsx, worker] : [tsx, worker, path];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) {
      throw new Error(stderr);
    }
    return Number(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
