import type { Locale } from "../../declaration/locale";
import type { ReviewRules } from "../../desk/review-rules";
import { reviewAll } from "../../desk/worker/review-all";
import type { DeskFile } from "../../desk/worker/review-methods";
import { attempt } from "../../commands/attempt";
import type { ChosenFiles } from "./chosen-files";
import type { DeskPorts } from "./desk-ports";
import { rewordedRows } from "./reworded-rows";
import { NO_DESK, type DeskEvent, type DeskState, type RowPlace } from "./desk-state";

/** What the reviewer can make the desk do beyond choosing what is listed. */
export interface DeskActions {
  readonly review: (chosen: ChosenFiles) => Promise<void>;
  /** Stops a run; what was reviewed stays. */
  readonly cancel: () => void;
  readonly open: (
    state: Pick<DeskState, "sources">,
    place: RowPlace,
    sheet: string | null,
  ) => Promise<void>;
  /** Compares what was reviewed with an earlier submission of the same departments. */
  readonly compare: (state: DeskState, earlier: ChosenFiles) => Promise<void>;
  /** Looks for what was submitted twice, and for texts that departments have copied. */
  readonly lookAcross: (state: DeskState) => Promise<void>;
  /** From now on words are in this language, also those of what was reviewed before. */
  readonly speak: (locale: Locale, state: DeskState) => Promise<void>;
  /** Lets go of all results. */
  readonly clear: () => void;
}

/** Milliseconds between two looks at what workers have done: the list is drawn anew each time. */
const PAUSE = 200;

/** Files that are worded again before the pane draws and listens. */
const WORDED_AT_ONCE = 10;

/** Dispatches what has come of some files; false when others are listed by now. */
type Tell = (event: DeskEvent) => boolean;

/**
 * The actions over these ports; what comes of them is dispatched. Where one fails the desk tells why; a defect of ours is
 * thrown on, too.
 */
export function deskActions(ports: DeskPorts, dispatch: (event: DeskEvent) => void): DeskActions {
  let spoken: Locale = "zh-CN";
  /** Number of the files that are listed: what those before still have to tell is not for their list. */
  let batch = 0;
  let running = new AbortController();

  const teller = (): Tell => {
    const own = batch;
    return (event) => {
      if (own === batch) {
        dispatch(event);
      }
      return own === batch;
    };
  };

  const stop = (): void => {
    running.abort();
    running = new AbortController();
  };

  /** @param undone what holds when it has not come to its end */
  const run = async (
    tell: Tell,
    action: () => Promise<void>,
    undone?: DeskEvent,
  ): Promise<void> => {
    await attempt(
      async () => {
        try {
          await action();
        } catch (error) {
          if (undone !== undefined) {
            tell(undone);
          }
          if (!(error instanceof Error && error.name === "PoolClosed")) {
            throw error;
          }
        }
      },
      (code) => {
        tell({ type: "failed", code });
      },
    );
  };

  /** Reviews files with workers of their own, which end with it or when it is stopped. */
  const reviewFiles = async (
    sources: ChosenFiles["sources"],
    rules: ReviewRules,
    signal: AbortSignal,
    locale: Locale,
    reviewed: (file: DeskFile, place: number) => void,
  ): Promise<void> => {
    const pool = await ports.openPool();
    try {
      if (!signal.aborted) {
        signal.addEventListener("abort", () => void pool.close());
        await reviewAll(pool, sources, { ...rules, locale }, reviewed);
      }
    } finally {
      await pool.close();
    }
  };

  const reword = async (
    tell: Tell,
    { files, rules }: Pick<DeskState, "files" | "rules">,
    locale: Locale,
  ): Promise<void> => {
    const ruleSet = await ports.exports.ruleSet(rules);
    for (let first = 0; first < files.length && locale === spoken; first += WORDED_AT_ONCE) {
      const rows = files
        .slice(first, first + WORDED_AT_ONCE)
        .flatMap((file, place) =>
          file === null ? [] : [[first + place, rewordedRows(file, ruleSet, locale)] as const],
        );
      if (!tell({ type: "reworded", rows })) {
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  };

  const findAcross = async (tell: Tell, files: DeskState["files"]): Promise<void> => {
    const part = await import("./compare/desk-comparison");
    tell({ type: "looked-across", across: part.findAcross(files, spoken) });
  };

  return {
    review: async (chosen) => {
      batch += 1;
      stop();
      const tell = teller();
      tell({ type: "chosen", chosen });
      if (chosen.sources.length === 0) {
        return;
      }
      const { signal } = running;
      const locale = spoken;
      const files: (DeskFile | null)[] = chosen.sources.map(() => null);
      let { rules } = NO_DESK;
      const told = batches(tell);
      await run(
        tell,
        async () => {
          try {
            rules = await ports.readRules();
            tell({ type: "judged-by", rules });
            await reviewFiles(chosen.sources, rules, signal, locale, (file, place) => {
              files[place] = file;
              told.add(file, place);
            });
          } finally {
            told.end();
          }
          if (!signal.aborted) {
            tell({ type: "ended", state: "finished" });
          }
        },
        { type: "ended", state: "cancelled" },
      );
      if (spoken !== locale) {
        await run(tell, () => reword(tell, { files, rules }, spoken));
      }
    },
    cancel: () => {
      dispatch({ type: "ended", state: "cancelled" });
      stop();
    },
    open: async ({ sources }, place, sheet) => {
      const tell = teller();
      tell({ type: "opened", place });
      const source = sources[place.file];
      if (sheet === null || source === undefined) {
        return;
      }
      await run(tell, async () => {
        const pool = await ports.openPool();
        try {
          const shown = await pool.show(source.source, source.file, sheet);
          tell({ type: "shown", place, sheet: shown });
        } finally {
          await pool.close();
        }
      });
    },
    compare: async ({ files, rules }, earlier) => {
      const tell = teller();
      tell({ type: "comparing" });
      const before: DeskFile[] = [];
      await run(
        tell,
        async () => {
          await reviewFiles(earlier.sources, rules, running.signal, spoken, (file, place) => {
            before[place] = file;
          });
          const part = await import("./compare/desk-comparison");
          tell({ type: "compared", earlier: part.compareWithEarlier(before, files) });
        },
        { type: "compared", earlier: null },
      );
    },
    lookAcross: async ({ files }) => {
      const tell = teller();
      await run(tell, () => findAcross(tell, files));
    },
    speak: async (locale, { files, rules, across }) => {
      const isAnother = locale !== spoken;
      spoken = locale;
      if (!isAnother || files.length === 0) {
        return;
      }
      const tell = teller();
      await run(tell, async () => {
        await reword(tell, { files, rules }, locale);
        if (across !== null) {
          await findAcross(tell, files);
        }
      });
    },
    clear: () => {
      batch += 1;
      stop();
      dispatch({ type: "cleared" });
    },
  };
}

/** Gathers what is reviewed and tells it some at a time. */
function batches(tell: Tell): {
  readonly add: (file: DeskFile, place: number) => void;
  readonly end: () => void;
} {
  const start = performance.now();
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
