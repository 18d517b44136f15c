import type { DeskEvent } from "./desk-state";

/** Dispatches an event about some files; false when others are listed by now, and the event is dropped. */
export type Tell = (event: DeskEvent) => boolean;

/** The files that are listed, as those at work on them see it. */
export interface Listing {
  /** Other files are listed from now on: work on those before stops, and what it still reports is dropped. */
  readonly change: () => void;
  /** Stops what is at work; what it has done stays. */
  readonly stop: () => void;
  /** Tells work that begins now when to stop. */
  readonly signal: () => AbortSignal;
  /** For what work that begins now has to report. */
  readonly teller: () => Tell;
}

export function listing(dispatch: (event: DeskEvent) => void): Listing {
  let changes = 0;
  let running = new AbortController();
  const stop = (): void => {
    running.abort();
    running = new AbortController();
  };
  return {
    change: () => {
      changes += 1;
      stop();
    },
    stop,
    signal: () => running.signal,
    teller: () => {
      const own = changes;
      return (event) => {
        if (own === changes) {
          dispatch(event);
        }
        return own === changes;
      };
    },
  };
}
