import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, sep } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { openUnwatchedTab } from "./unwatched-tab";

/** What a page needs until it is usable. */
export interface PageLoad {
  /** Names and compressed sizes, in bytes, of the scripts and style sheets that were requested. */
  readonly files: ReadonlyMap<string, number>;
  /** Milliseconds from the start of the navigation until the button can be clicked. */
  readonly milliseconds: number;
}

/**
 * The factor by which the processor is slowed down: an old notebook in an office compared with a developer's machine.
 */
const SLOWER = 4;
const OFFICE_JS = "/office.js";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
  ".json": "application/json",
};

/** The path at which the page reports that it is usable. */
const USABLE = "/usable";

/**
 * A stub of office.js that answers at once and knows nothing of Excel: its own time is the same for every add-in. It
 * reports when the button is there and drawn, and the thread is free to handle a click.
 */
const OFFICE_STAND_IN = `
  window.Office = {
    onReady: (callback) => Promise.resolve({ host: "Excel", platform: "PC" }).then((info) => (callback?.(info), info)),
    context: { displayLanguage: "zh-CN", requirements: { isSetSupported: () => true } },
    HostType: { Excel: "Excel" },
    actions: { associate: () => undefined },
  };
  window.Excel = { run: () => new Promise(() => undefined) };
  window.OfficeExtension = { Error: class extends Error {} };
  const observer = new MutationObserver(() => {
    const buttons = Array.from(document.querySelectorAll("button"));
    if (buttons.some(({ textContent }) => textContent === "校验")) {
      observer.disconnect();
      requestAnimationFrame(() => {
        setTimeout(() => fetch("${USABLE}?" + performance.now(), { method: "POST" }));
      });
    }
  });
  observer.observe(document, { childList: true, subtree: true });
`;

/**
 * Loads a page of a folder with an empty cache on a slowed-down processor.
 * @param path of the page in the folder
 */
export async function loadPage(browser: Browser, folder: string, path: string): Promise<PageLoad> {
  const files = new Map<string, number>();
  let tellUsable: (milliseconds: number) => void = () => undefined;
  const usable = new Promise<number>((resolve) => {
    tellUsable = resolve;
  });
  const server = await serveFolder(folder, {
    asked: (name, size) => files.set(name, size),
    usable: tellUsable,
  });
  const tab = await openUnwatchedTab(browser);
  try {
    await tab.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await tab.send("Page.navigate", { url: `http://localhost:${portOf(server)}/${path}` });
    return { files, milliseconds: await usable };
  } finally {
    await tab.close();
    server.close();
  }
}

interface Heard {
  /** Called for every script and style sheet that is requested, with its compressed size. */
  readonly asked: (path: string, size: number) => void;
  readonly usable: (milliseconds: number) => void;
}

/**
 * Serves a folder on this machine only, with office.js replaced. Interception by the browser's tools would be
 * measured, too.
 */
async function serveFolder(folder: string, heard: Heard): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === USABLE) {
      heard.usable(Number(search.slice(1)));
      response.writeHead(204).end();
      return;
    }
    if (pathname === OFFICE_JS) {
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" });
      response.end(OFFICE_STAND_IN);
      return;
    }
    const type = TYPES[extname(pathname)];
    const path = join(folder, pathname);
    if (type === undefined || !path.startsWith(folder + sep) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const body = readFileSync(path);
    if (/\.(js|css)$/.test(pathname)) {
      heard.asked(pathname, gzipSync(body, { level: 9 }).length);
    }
    response.writeHead(200, { "content-type": type });
    response.end(type === TYPES[".html"] ? withStandIn(body.toString()) : body);
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  return server;
}

/** A page that loads office.js from this server instead of its usual source. */
function withStandIn(page: string): string {
  return page.replace(/src="?[^\s">]*office\.js"?/, `src="${OFFICE_JS}"`);
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== "object" || address === null) {
    throw new Error("The server has no port");
  }
  return address.port;
}
