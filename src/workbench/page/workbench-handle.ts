import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../host/create-host";
import type { OpenWorkbook } from "./grid";
import type { Workbench } from "./workbench";

/** The page for browser tests, as `window.workbench`: to look into the grid and to compare saved files. */
export interface WorkbenchHandle {
  /** The engine's API with the open workbook; null until the first one is open. */
  readonly univer: FUniver | null;
  /** Answers office.js; another one for every workbook. Null until the first one is open. */
  readonly host: Host | null;
  /** Opens a workbook file as the user does; problems are shown on the page. */
  open(bytes: Uint8Array, fileName: string): Promise<void>;
  /** The bytes that Save would download. */
  saveBytes(): Promise<Uint8Array>;
}

declare global {
  interface Window {
    workbench?: WorkbenchHandle;
  }
}

/** The handle of a page. */
export function workbenchHandle(workbench: Workbench): WorkbenchHandle {
  const current = (): OpenWorkbook | null => workbench.store.get().workbook;
  return {
    get univer() {
      return current()?.univer ?? null;
    },
    get host() {
      return current()?.host ?? null;
    },
    open: (bytes, fileName) => workbench.open(bytes, fileName),
    saveBytes: async () => {
      const saved = await current()?.save();
      if (saved === undefined) {
        throw new Error("No workbook is open.");
      }
      return saved.bytes;
    },
  };
}
