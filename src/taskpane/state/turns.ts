/** A queue that runs tasks one at a time; named tasks are not queued twice. */
export interface Turns {
  /** Does it when its turn comes. */
  readonly next: <Result>(action: () => Promise<Result>) => Promise<Result>;
  /** Does it when its turn comes; nothing where the same waits already. */
  readonly take: (name: string, action: () => Promise<void>) => Promise<void>;
  /** Does it when its turn comes; nothing where the same waits already, or is at work: it was clicked twice. */
  readonly takeOnce: (name: string, action: () => Promise<void>) => Promise<void>;
}

/** A queue; what is first in it begins at once. Nothing in it may wait for what comes later in it. */
export function turns(): Turns {
  const waiting = new Set<string>();
  let atWork: string | null = null;
  let last: Promise<void> | null = null;

  const next = <Result>(action: () => Promise<Result>): Promise<Result> => {
    const run = last === null ? action() : last.then(action);
    const ended: Promise<void> = run
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        if (last === ended) {
          last = null;
        }
      });
    last = ended;
    return run;
  };

  const take = (name: string, action: () => Promise<void>): Promise<void> => {
    if (waiting.has(name)) {
      return Promise.resolve();
    }
    waiting.add(name);
    return next(async () => {
      waiting.delete(name);
      atWork = name;
      try {
        await action();
      } finally {
        atWork = null;
      }
    });
  };

  return {
    next,
    take,
    takeOnce: (name, action) => (atWork === name ? Promise.resolve() : take(name, action)),
  };
}
