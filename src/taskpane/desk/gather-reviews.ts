import type { DeskFile } from "../../desk/worker/review-methods";
import type { Tell } from "./listing";

/** Milliseconds between two reports of what workers have done: the list is drawn again each time. */
const PAUSE = 200;

/**
 * Gathers reviewed files, and reports several at a time.
 * @param before milliseconds that their review took before it was stopped
 */
export function gatherReviews(
  tell: Tell,
  before = 0,
): {
  readonly add: (file: DeskFile, place: number) => void;
  /** Reports what is left. */
  readonly end: () => void;
} {
  const start = performance.now() - before;
  let gathered: (readonly [number, DeskFile])[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = (): void => {
    timer = null;
    if (gathered.length > 0) {
      tell({ type: "reviewed", files: gathered, elapsed: performance.now() - start });
      gathered = [];
    }
  };
  return {
    add: (file, place) => {
      gathered.push([place, file]);
      timer ??= setTimeout(flush, PAUSE);
    },
    end: () => {
      if (timer !== null) {
        clearTimeout(timer);
      }
      flush();
    },
  };
}
