/** Progress of a run over many files. */
interface Progress {
  readonly done: number;
  readonly total: number;
  /** Milliseconds since the run began. */
  readonly elapsed: number;
}

/** Estimated whole seconds that a run will still take; null before the first file is done. */
export function secondsLeft({ done, total, elapsed }: Progress): number | null {
  return done === 0 ? null : Math.ceil(((elapsed / done) * (total - done)) / 1000);
}
