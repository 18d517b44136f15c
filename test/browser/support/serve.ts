import { findOrInstallBrowser } from "../../../tools/find-browser";
import { serveWorkbench, type ServedWorkbench } from "../../../tools/serve-workbench";

declare global {
  var servedWorkbench: ServedWorkbench | undefined;
}

/** Finds the browser first, so that a machine without one fails at once; then builds and serves the workbench. */
export default async function serve(): Promise<void> {
  process.env.SHENBAO_BROWSER = findOrInstallBrowser();
  globalThis.servedWorkbench = await serveWorkbench(0);
  process.env.SHENBAO_WORKBENCH = globalThis.servedWorkbench.url;
}
