import { delimiter, join } from "node:path";
import { installFromDebian } from "./install-from-debian";
import { isExecutable } from "./is-executable";

/** Names on the PATH, in order of preference. */
const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const WINDOWS_FOLDERS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
const WINDOWS_PROGRAMS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/**
 * Path of an installed Chrome, Edge or Chromium: the one that `CHROME_PATH` names, if set. Null when there is none.
 * @throws Error when `CHROME_PATH` does not name a program: another browser is not what was asked for
 */
export function findBrowser(): string | null {
  const { CHROME_PATH = "", PATH = "" } = process.env;
  if (CHROME_PATH !== "" && !isExecutable(CHROME_PATH)) {
    throw new Error(
      `CHROME_PATH names ${CHROME_PATH}, which is no program. Correct it, or unset it to have a browser searched for.`,
    );
  }
  const candidates = [
    ...(CHROME_PATH === "" ? [] : [CHROME_PATH]),
    ...COMMANDS.flatMap((command) => PATH.split(delimiter).map((folder) => join(folder, command))),
    ...(process.platform === "darwin" ? MAC : []),
    ...(process.platform === "win32" ? windowsPrograms() : []),
  ];
  return candidates.find(isExecutable) ?? null;
}

/**
 * Path of an installed browser; as root on Debian it is installed if missing.
 * @throws Error that says what to install when there is none
 */
export function findOrInstallBrowser(): string {
  const found =
    findBrowser() ?? (installFromDebian("chromium", "fonts-noto-cjk") ? findBrowser() : null);
  if (found === null) {
    throw new Error(
      "The browser tests need Chrome, Edge or Chromium, and none was found. " +
        "Install one (on Debian or Ubuntu: sudo apt-get install chromium), " +
        "or set CHROME_PATH to the program, and run the tests again.",
    );
  }
  return found;
}

function windowsPrograms(): string[] {
  return WINDOWS_FOLDERS.flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : WINDOWS_PROGRAMS.map((program) => join(folder, program));
  });
}
