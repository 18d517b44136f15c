import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { findOrInstallBrowser } from "../../find-browser";
import { judge } from "../judge";
import { buildPanes } from "./build-panes";
import { loadPage, type PageLoad } from "./load-page";

const RUNS = 7;
const PAGES = {
  bare: ["bare", "bare.html"],
  pane: ["pane", "taskpane.html"],
} as const;

/** The bounds; docs/bench.md explains them. */
const BOUNDS = { ofBare: 1.8, milliseconds: 1_000 } as const;

/** Measures the pane until it can be used, and the smallest possible pane with React and Fluent. */
async function paneBench(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "shenbao-panes-"));
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    await buildPanes(folder);
    const [bare, pane] = [
      await loads(browser, join(folder, PAGES.bare[0]), PAGES.bare[1]),
      await loads(browser, join(folder, PAGES.pane[0]), PAGES.pane[1]),
    ];
    console.log();
    for (const [name, load] of Object.entries({ "bare pane": bare, "the pane": pane })) {
      console.log(
        `${name.padEnd(12)} ${(load.bytes / 1024).toFixed(0)} KB compressed in ${load.files} files, usable after ${load.milliseconds.toFixed(0)} ms`,
      );
    }
    return [
      judge("the pane's compressed size, of a bare one", pane.bytes / bare.bytes, {
        below: BOUNDS.ofBare,
      }),
      judge("ms until the pane is usable, processor four times slower", pane.milliseconds, {
        below: BOUNDS.milliseconds,
      }),
    ].every(Boolean);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function loads(
  browser: Browser,
  folder: string,
  path: string,
): Promise<{ readonly bytes: number; readonly files: number; readonly milliseconds: number }> {
  const all: PageLoad[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    all.push(await loadPage(browser, folder, path));
  }
  const times = all.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const { files } = all[0] ?? { files: new Map<string, number>() };
  return {
    bytes: [...files.values()].reduce((sum, size) => sum + size, 0),
    files: files.size,
    milliseconds: times[Math.floor(times.length / 2)] ?? 0,
  };
}

paneBench()
  .then((holds) => {
    process.exitCode = holds ? 0 : 1;
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
