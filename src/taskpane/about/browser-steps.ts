import { failed, ok, unsupported, type Step } from "../../commands/self-check/step";
import { openPool } from "../desk/open-pool";

const KEY = "shenbao-self-check";

/** What the web view that shows the pane can do. */
export const BROWSER_STEPS: readonly Step[] = [
  {
    id: "web-view",
    run: () => {
      const size = `${innerWidth}×${innerHeight} @${devicePixelRatio}`;
      const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
      const isForced = matchMedia("(forced-colors: active)").matches;
      const looks = [...(isDark ? ["dark"] : []), ...(isForced ? ["forced-colors"] : [])];
      return ok([navigator.userAgent, navigator.language, size, ...looks].join(" · "));
    },
  },
  { id: "storage", run: () => (isStorageKept() ? ok() : unsupported("not-available")) },
  {
    id: "worker",
    run: async () => {
      const pool = await openPool();
      try {
        const options = { rules: null, heuristics: true, locale: "zh-CN" } as const;
        const { hash } = await pool.review(new File(["x"], KEY), KEY, options);
        // A worker that could not start has read nothing.
        return hash === null ? failed("not-available") : ok(String(pool.workers));
      } finally {
        await pool.close();
      }
    },
  },
  {
    id: "clipboard",
    run: () => ("clipboard" in navigator ? ok() : unsupported("not-available")),
  },
  {
    id: "downloads",
    run: () => ("download" in document.createElement("a") ? ok() : unsupported("not-available")),
  },
];

function isStorageKept(): boolean {
  try {
    localStorage.setItem(KEY, KEY);
    return localStorage.getItem(KEY) === KEY;
  } catch (error) {
    if (error instanceof DOMException) {
      return false;
    }
    throw error;
  } finally {
    removeQuietly();
  }
}

function removeQuietly(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing could be stored, nothing is left.
  }
}
