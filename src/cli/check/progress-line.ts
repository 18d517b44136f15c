import { secondsLeft } from "../../desk/seconds-left";
import { fill } from "../../locales/translation";
import { cli } from "../../locales/zh-CN/cli";
import { oneLine } from "../../report/one-line";
import { fitting } from "./fitting";

/** Shows the progress of a run. */
export interface ProgressLine {
  /** One more file is done. */
  readonly done: (file: string) => void;
  readonly end: () => void;
}

const CLEAR = "\r\u001b[2K";
/** Milliseconds between two updates: redrawing a terminal for every file costs more than the files. */
const PAUSE = 100;
/** Assumed width of a terminal that does not report its own. */
const USUAL_COLUMNS = 80;

/**
 * One line at the bottom of a terminal that is overwritten; nothing if standard error is not a terminal.
 * @param total number of files
 */
export function progressLine(
  task: keyof typeof cli.progress,
  total: number,
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write"> & { readonly columns?: number | undefined },
): ProgressLine {
  if (!stream.isTTY || total < 2) {
    return { done: () => undefined, end: () => undefined };
  }
  const start = performance.now();
  let done = 0;
  let shown = 0;
  return {
    done: (file) => {
      done += 1;
      const now = performance.now();
      if (now - shown >= PAUSE) {
        shown = now;
        const seconds = secondsLeft({ done, total, elapsed: now - start }) ?? 0;
        const line = fill(cli.progress[task], { done, total, seconds, file: oneLine(file) });
        // A line that wraps is not cleared as a whole, and some terminals wrap in the last column already.
        stream.write(CLEAR + fitting(line, (stream.columns ?? USUAL_COLUMNS) - 1));
      }
    },
    end: () => {
      stream.write(CLEAR);
    },
  };
}
