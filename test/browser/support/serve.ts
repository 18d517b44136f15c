import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrInstallBrowser } from "../../../tools/find-browser";
import { serveWorkbench, type ServedWorkbench } from "../../../tools/serve-workbench";
import { buildPreview } from "../../support/pane-preview/build-preview";

declare global {
  var servedWorkbench: ServedWorkbench | undefined;
  var previewFolder: string | undefined;
}

/**
 * Finds the browser first, so that a machine without one fails at once; then builds and serves the workbench, and
 * builds the preview of the pane.
 */
export default async function serve(): Promise<void> {
  process.env.SHENBAO_BROWSER = findOrInstallBrowser();
  globalThis.servedWorkbench = await serveWorkbench(0);
  process.env.SHENBAO_WORKBENCH = globalThis.servedWorkbench.url;
  globalThis.previewFolder = mkdtempSync(join(tmpdir(), "shenbao-pane-"));
  process.env.SHENBAO_PREVIEW = await buildPreview(globalThis.previewFolder);
}
