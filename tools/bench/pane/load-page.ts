import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, sep } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";

/** What a page takes to be usable. */
export interface PageLoad {
  /** Names and compressed sizes, in bytes, of the scripts and style sheets that were asked for. */
  readonly files: ReadonlyMap<string, number>;
  /** Milliseconds from the start of the navigation until the button can be clicked. */
  readonly milliseconds: number;
}

/** How much slower the processor is made: an office's old notebook to a developer's machine. */
const SLOWER = 4;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
  ".json": "application/json",
};

/** office.js answers at once and knows nothing of Excel: what it takes by itself is the same for every add-in. */
const OFFICE_STAND_IN = `
  window.Office = {
    onReady: (callback) => Promise.resolve({ host: "Excel", platform: "PC" }).then((info) => (callback?.(info), info)),
    context: { displayLanguage: "zh-CN", requirements: { isSetSupported: () => true } },
    HostType: { Excel: "Excel" },
    actions: { associate: () => undefined },
  };
  window.Excel = { run: () => new Promise(() => undefined) };
  window.OfficeExtension = { Error: class extends Error {} };
`;

/**
 * Loads a page of a folder with an empty cache on a slowed-down processor.
 * @param path of the page in the folder
 */
export async function loadPage(browser: Browser, folder: string, path: string): Promise<PageLoad> {
  const files = new Map<string, number>();
  const server = await serveFolder(folder, (name, size) => files.set(name, size));
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.route(/office\.js$/, (route) =>
      route.fulfill({ contentType: "text/javascript", body: OFFICE_STAND_IN }),
    );
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.addInitScript(noteWhenUsable);
    await page.goto(`http://localhost:${portOf(server)}/${path}`);
    const usable = await page.waitForFunction(() => window.usable);
    const milliseconds = Number(await usable.jsonValue());
    return { files, milliseconds };
  } finally {
    await context.close();
    server.close();
  }
}

/**
 * Serves a folder on this machine only, as it is: interception by the browser's tools would be measured, too.
 * @param asked is told of every script and style sheet with its compressed size
 */
async function serveFolder(
  folder: string,
  asked: (path: string, size: number) => void,
): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const type = TYPES[extname(pathname)];
    const path = join(folder, pathname);
    if (type === undefined || !path.startsWith(folder + sep) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const body = readFileSync(path);
    if (/\.(js|css)$/.test(pathname)) {
      asked(pathname, gzipSync(body, { level: 9 }).length);
    }
    response.writeHead(200, { "content-type": type }).end(body);
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== "object" || address === null) {
    throw new Error("The server has no port");
  }
  return address.port;
}

declare global {
  interface Window {
    /** When the button could be clicked, in milliseconds since the navigation. */
    usable?: number;
  }
}

/** Runs in the page: the button is there, drawn, and the thread is free to take a click. */
function noteWhenUsable(): void {
  const observer = new MutationObserver(() => {
    const buttons = Array.from(document.querySelectorAll("button"));
    if (buttons.some(({ textContent }) => textContent === "校验")) {
      observer.disconnect();
      requestAnimationFrame(() => {
        setTimeout(() => {
          window.usable = performance.now();
        });
      });
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}
