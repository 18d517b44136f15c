import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./find-browser";
import { serveWorkbench, type ServedWorkbench } from "./serve-workbench";

const DEFAULT_PORT = 3000;

/** `npm start`: serves the workbench and opens it in a browser profile of its own. */
async function start(): Promise<void> {
  const browser = findBrowser();
  console.log("Building the workbench; the first time takes about a minute …");
  const workbench = await serveWorkbench(
    Number(process.env.npm_package_config_dev_server_port ?? DEFAULT_PORT),
  );
  console.log(`\nShenbao workbench: ${workbench.url}\nStop with Ctrl+C.\n`);
  if (browser === null) {
    console.log(
      "No Chrome, Edge or Chromium was found. Install one and run npm start again, or open the address\n" +
        "above in a browser and accept its warning: the certificate was made for this run only.",
    );
    return;
  }
  if (process.platform === "linux" && !hasDisplay()) {
    console.log("This machine has no display: open the address above where it has one.");
    return;
  }
  openBrowser(browser, workbench);
}

/** The profile is new and removed afterwards: nothing of the user's browser or system is changed. */
function openBrowser(program: string, { url, certificate }: ServedWorkbench): void {
  const profile = mkdtempSync(join(tmpdir(), "shenbao-"));
  const child = spawn(
    program,
    [
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`,
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-background-networking",
      // Chromium refuses to run as root inside its sandbox.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--new-window",
      url,
    ],
    { stdio: "ignore" },
  );
  child.on("error", (error) => {
    console.log(
      `The browser could not be started (${error.message}). Open the address above yourself.`,
    );
  });
  process.on("exit", () => {
    child.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}

function hasDisplay(): boolean {
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => process.exit(0));
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
