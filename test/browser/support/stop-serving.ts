import { rmSync } from "node:fs";

/** Ends the servers that `serve.ts` started, and removes what it built. */
export default async function stopServing(): Promise<void> {
  await globalThis.servedWorkbench?.stop();
  if (globalThis.previewFolder !== undefined) {
    rmSync(globalThis.previewFolder, { recursive: true });
  }
}
