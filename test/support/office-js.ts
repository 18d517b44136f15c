import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { WorkbookSettings } from "../../src/workbench/document/workbench-document";
import { createEngine } from "../../src/workbench/engine/create-engine";
import { createHost, type Host } from "../../src/workbench/host/create-host";
import { loadOfficeJs, type OfficeJs, type RequestExecutor } from "./office-js-library";

export interface OpenOptions {
  /** Version of ExcelApi of the simulated Excel; default: 1.17. */
  readonly excelApi?: string;
}

/** A workbook that is open in an Excel of which everything but the grid is real. */
export interface OpenExcel extends OfficeJs {
  readonly Office: MinimalOffice;
  readonly host: Host;
  readonly univer: FUniver;
  /** Number of `context.sync()` so far that went to the host. */
  roundTrips(): number;
  close(): void;
}

/** The parts of `Office` that are used without a connection to a real Excel. */
export interface MinimalOffice {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  };
  onReady(): Promise<{ host: string; platform: string }>;
}

/**
 * Opens a workbook, and defines `Excel`, `OfficeExtension` and `Office` as globals. Opening another replaces them;
 * `close` ends it.
 */
export function openExcel(
  document: { readonly data: IWorkbookData } & Partial<WorkbookSettings>,
  { excelApi = "1.17" }: OpenOptions = {},
): OpenExcel {
  const Office = minimalOffice(excelApi);
  const univer = createEngine(document.data);
  const host = createHost({
    univer,
    settings: document,
    requirementSets: { ExcelApi: excelApi },
  });
  const { Excel, OfficeExtension } = loadOfficeJs(Office);
  connect(OfficeExtension, host);
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  return {
    Excel,
    OfficeExtension,
    Office,
    host,
    univer,
    roundTrips: () => host.roundTrips(),
    close: () => {
      host.dispose();
      univer.dispose();
    },
  };
}

/** Connects library and host by the library's own test seam. */
function connect(library: OfficeJs["OfficeExtension"], host: Host): void {
  const executor: RequestExecutor = {
    executeAsync: async (_customData, _flags, message) => ({
      ErrorCode: "",
      ErrorMessage: "",
      Headers: null,
      // As JSON, like everything that goes to a real Excel.
      Body: overTheWire(await host.execute(overTheWire(message.Body))),
    }),
  };
  library.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => executor,
  };
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.onEvent((message) => {
    library._testTriggerRichApiMessageEvent(message);
  });
}

function overTheWire<T>(message: T): T {
  return JSON.parse(JSON.stringify(message)) as T;
}

function minimalOffice(excelApi: string): MinimalOffice {
  return {
    context: {
      requirements: {
        isSetSupported: (name, version = "1.1") =>
          name === "ExcelApi" && versionNumber(excelApi) >= versionNumber(version),
      },
    },
    onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
  };
}

/** Orders versions by their parts: 1.9 before 1.13. */
function versionNumber(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}
