import type { DeskRun } from "./desk-state";

/** Whole seconds that a run will still take by what it took so far; null before the first file is through. */
export function secondsLeft({ done, total, elapsed }: DeskRun): number | null {
  return done === 0 ? null : Math.ceil(((elapsed / done) * (total - done)) / 1000);
}
