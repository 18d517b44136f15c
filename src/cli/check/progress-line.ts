import { fill } from "../../locales/translation";
import { cli } from "../../locales/zh-CN/cli";
import { oneLine } from "../../report/one-line";

/** Says how far a run is. */
export interface ProgressLine {
  /** One more file is done. */
  readonly done: (file: string) => void;
  readonly end: () => void;
}

const CLEAR = "\r\u001b[2K";
/** Milliseconds between two lines: a terminal that is drawn for every file costs more than the files. */
const PAUSE = 100;

/**
 * One line at the foot of a terminal that is written over; nothing where errors do not go to one.
 * @param total Number of files.
 */
export function progressLine(
  task: keyof typeof cli.progress,
  total: number,
  stream: NodeJS.WriteStream,
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
        const seconds = Math.ceil((((now - start) / done) * (total - done)) / 1000);
        stream.write(
          CLEAR + fill(cli.progress[task], { done, total, seconds, file: oneLine(file) }),
        );
      }
    },
    end: () => {
      stream.write(CLEAR);
    },
  };
}
