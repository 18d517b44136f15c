import { cli } from "../../locales/zh-CN/cli";
import { fill } from "../../locales/translation";

/** Says how far a run is. */
export interface ProgressLine {
  readonly show: (done: number, file: string) => void;
  readonly end: () => void;
}

const CLEAR = "\r\u001b[2K";
/** Milliseconds between two lines: a terminal that is drawn for every file costs more than the files. */
const PAUSE = 100;

/** One line at the foot of a terminal that is written over; nothing where errors do not go to one. */
export function progressLine(total: number, stream: NodeJS.WriteStream): ProgressLine {
  if (!stream.isTTY || total < 2) {
    return { show: () => undefined, end: () => undefined };
  }
  const start = performance.now();
  let shown = 0;
  return {
    show: (done, file) => {
      const now = performance.now();
      if (now - shown >= PAUSE) {
        shown = now;
        const seconds = Math.ceil((((now - start) / done) * (total - done)) / 1000);
        stream.write(CLEAR + fill(cli.progress, { done, total, seconds, file }));
      }
    },
    end: () => {
      stream.write(CLEAR);
    },
  };
}
