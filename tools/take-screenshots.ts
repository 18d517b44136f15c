import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findOrInstallBrowser } from "./find-browser";
import { FILLING_SHOTS } from "./screenshots/filling-shots";
import { README_SHOT } from "./screenshots/readme-shot";
import { receivedFiles } from "./screenshots/received-files";
import { REVIEWING_SHOTS } from "./screenshots/reviewing-shots";
import { takeShot } from "./screenshots/take-shot";
import { serveWorkbench } from "./serve-workbench";

const FOLDER = "docs/images";
const SHOTS = [README_SHOT, ...FILLING_SHOTS, ...REVIEWING_SHOTS];

/**
 * `npm run screenshots [-- name …]`: the pictures of README and manual, taken from the workbench so that they are
 * never out of date. Each picture's steps are those of the manual, by the texts on the screen.
 */
async function takeScreenshots(names: readonly string[]): Promise<void> {
  const workbench = await serveWorkbench(0);
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const folder = mkdtempSync(join(tmpdir(), "shenbao-received-"));
  try {
    mkdirSync(FOLDER, { recursive: true });
    const received = await receivedFiles(folder);
    const wanted = SHOTS.filter(({ name }) => names.length === 0 || names.includes(name));
    for (const shot of wanted) {
      const path = `${FOLDER}/${shot.name}.png`;
      await takeShot(browser, workbench.url, shot, received, path);
      console.log(path);
    }
  } finally {
    rmSync(folder, { recursive: true });
    await browser.close();
    await workbench.stop();
  }
}

takeScreenshots(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
