/** How far a run over many files is. */
interface Progress {
  readonly done: number;
  readonly total: number;
  /** Milliseconds since the run began. */
  readonly elapsed: number;
}

/** Whole seconds that a run will still take by what it took so far; null before the first file is through. */
export function secondsLeft({ done, total, elapsed }: Progress): number | null {
  return done === 0 ? null : Math.ceil(((elapsed / done) * (total - done)) / 1000);
}
