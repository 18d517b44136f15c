/** One thing after the other, each known by its name. */
export interface Turns {
  /** Does it when its turn comes; nothing where the same waits already. */
  readonly take: (name: string, action: () => Promise<void>) => Promise<void>;
  /** Does it when its turn comes; nothing where the same waits already, or is at work: it was clicked twice. */
  readonly takeOnce: (name: string, action: () => Promise<void>) => Promise<void>;
}

/** A queue; what is first in it begins at once. */
export function turns(): Turns {
  const waiting = new Set<string>();
  let atWork: string | null = null;
  let last: Promise<void> | null = null;

  const take = (name: string, action: () => Promise<void>): Promise<void> => {
    if (waiting.has(name)) {
      return Promise.resolve();
    }
    waiting.add(name);
    const begin = async (): Promise<void> => {
      waiting.delete(name);
      atWork = name;
      try {
        await action();
      } finally {
        atWork = null;
      }
    };
    const run = last === null ? begin() : last.then(begin);
    const ended: Promise<void> = run
      .catch(() => undefined)
      .then(() => {
        if (last === ended) {
          last = null;
        }
      });
    last = ended;
    return run;
  };

  return {
    take,
    takeOnce: (name, action) => (atWork === name ? Promise.resolve() : take(name, action)),
  };
}
