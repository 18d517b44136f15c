import type { OpenExcel } from "./office-js";

/** Parts of a page of the add-in that a browser has and Node has not. */
export interface CommandsPage {
  /** Addresses of the small windows opened so far. */
  readonly dialogs: readonly URL[];
}

export interface PageOptions {
  /** Address of the workbook; empty while it has not been saved. */
  readonly url?: string;
  readonly language?: string;
  readonly hasDialogs?: boolean;
  readonly hasLocks?: boolean;
}

/** Puts the globals of the commands page beside those of an open Excel. */
export function openCommandsPage(
  { Office }: OpenExcel,
  {
    url = "https://example.test/申报表.xlsx",
    language = "zh-CN",
    hasDialogs = true,
    hasLocks = true,
  }: PageOptions = {},
): CommandsPage {
  const dialogs: URL[] = [];
  const { requirements } = Office.context;
  Object.assign(globalThis, {
    window: { location: { href: "https://localhost:3000/commands.html?from=ribbon" } },
    navigator: hasLocks ? { locks: new HeldLocks() } : {},
    Office: {
      ...Office,
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      context: {
        document: openDocument(url),
        displayLanguage: language,
        requirements: {
          isSetSupported: (name: string, version: string) =>
            name === "DialogApi" ? hasDialogs : requirements.isSetSupported(name, version),
        },
        ui: {
          displayDialogAsync: (address: string, _options: object, opened: () => void) => {
            dialogs.push(new URL(address));
            opened();
          },
        },
      },
    },
  });
  return { dialogs };
}

/** A document whose address can change, as it does when it is saved as another; without one it has not been saved. */
function openDocument(url: string) {
  return {
    url,
    getFilePropertiesAsync(callback: (result: object) => void) {
      callback(
        this.url === "" ? { status: "failed" } : { status: "succeeded", value: { url: this.url } },
      );
    },
  };
}

/** As much of the browser's locks as the pane and the commands use. */
class HeldLocks {
  private readonly held: { readonly name: string }[] = [];

  async request(name: string, _options: object, hold: () => Promise<void>): Promise<void> {
    const lock = { name };
    this.held.push(lock);
    await hold();
    this.held.splice(this.held.indexOf(lock), 1);
  }

  query() {
    return Promise.resolve({ held: [...this.held] });
  }
}
