import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import type { BatchRequest } from "../../src/workbench/host/batch";

const FILE = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
let script: Script | null = null;

/** Request and answer of the executor that replaces the connection to Excel. */
export interface RequestExecutor {
  executeAsync(
    customData: unknown,
    flags: number,
    message: { Body: BatchRequest },
  ): Promise<{ ErrorCode: string; ErrorMessage: string; Headers: null; Body: unknown }>;
}

/** The parts of the library's own test seam that are not in its typings. */
interface TestSeam {
  SessionBase: {
    _overrideSession: {
      _resolveRequestUrlAndHeaderInfo(): Promise<null>;
      _createRequestExecutorOrNull(): RequestExecutor;
    };
  };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: unknown): void;
}

export interface OfficeJs {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & TestSeam;
}

/**
 * The real office.js for Excel, unmodified, in a context of its own with just enough of a browser for it to load.
 * @param office its `Office`, which is asked for the requirement sets
 */
export function loadOfficeJs(office: object): OfficeJs {
  script ??= new Script(readFileSync(FILE, "utf8"), { filename: FILE });
  const window = browserStandIn();
  const context = createContext(window);
  script.runInContext(context);
  window.Office = office;
  return { Excel: window.Excel, OfficeExtension: window.OfficeExtension } as OfficeJs;
}

function browserStandIn(): Record<string, unknown> {
  const element = { setAttribute: () => undefined, appendChild: () => undefined, style: {} };
  const listening = { addEventListener: () => undefined, removeEventListener: () => undefined };
  const window: Record<string, unknown> = {
    ...listening,
    console,
    location: { href: "https://localhost/", hash: "", search: "", protocol: "https:" },
    navigator: { userAgent: "", platform: "", language: "zh-CN" },
    document: {
      ...listening,
      createElement: () => element,
      getElementsByTagName: () => [element],
      getElementById: () => null,
      head: element,
      body: element,
      location: { href: "https://localhost/" },
      URL: "https://localhost/",
    },
    sessionStorage: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    performance,
    // For some seconds the library retries to release ranges, which must not keep Node running.
    setTimeout: (run: () => void, delay: number) => setTimeout(run, delay).unref(),
    setInterval: (run: () => void, delay: number) => setInterval(run, delay).unref(),
    clearTimeout,
    clearInterval,
  };
  window.window = window;
  window.self = window;
  window.top = window;
  window.parent = window;
  return window;
}
