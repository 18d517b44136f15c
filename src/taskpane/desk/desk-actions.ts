import type { Locale } from "../../declaration/locale";
import { reviewAll } from "../../desk/worker/review-all";
import type { ReviewedFile } from "../../desk/worker/review-methods";
import type { ReviewPool } from "../../desk/worker/review-pool";
import type { ChosenFiles } from "./chosen-files";
import type { DeskPorts } from "./desk-ports";
import { rewordedRows } from "./reworded-rows";
import type { DeskEvent, DeskState, RowPlace } from "./desk-state";

/** What the reviewer can make the desk do beyond choosing what is listed. */
export interface DeskActions {
  readonly review: (chosen: ChosenFiles) => Promise<void>;
  /** Stops a run; what was reviewed stays. */
  readonly cancel: () => Promise<void>;
  readonly open: (state: DeskState, place: RowPlace, sheet: string | null) => Promise<void>;
  /** Compares what was reviewed with an earlier submission of the same departments. */
  readonly compare: (state: DeskState, earlier: ChosenFiles) => Promise<void>;
  /** Looks for what was submitted twice, and for texts that departments have copied. */
  readonly lookAcross: (state: DeskState) => Promise<void>;
  /** From now on words are in this language, also those of what was reviewed before. */
  readonly speak: (locale: Locale, state: DeskState) => Promise<void>;
  /** Lets go of all results. */
  readonly clear: () => Promise<void>;
}

/** Milliseconds between two looks at what workers have done: the list is drawn anew each time. */
const PAUSE = 200;

/** Files that are worded again before the pane draws and listens. */
const WORDED_AT_ONCE = 10;

/**
 * The actions over these ports; what comes of them is dispatched.
 */
export function deskActions(ports: DeskPorts, dispatch: (event: DeskEvent) => void): DeskActions {
  let spoken: Locale = "zh-CN";
  let pool: ReviewPool<File> | null = null;
  /** Number of the last run: what one that was stopped still has to tell is not for the list of the next. */
  let lastRun = 0;

  const closePool = async (): Promise<void> => {
    const open = pool;
    pool = null;
    await open?.close();
  };

  const actions: DeskActions = {
    review: async (chosen) => {
      await closePool();
      lastRun += 1;
      const run = lastRun;
      const tell = (event: DeskEvent): void => {
        if (run === lastRun) {
          dispatch(event);
        }
      };
      tell({ type: "chosen", chosen });
      if (chosen.sources.length === 0) {
        return;
      }
      const own = await ports.openPool();
      pool = own;
      const told = batches(tell);
      try {
        const rules = await ports.readRules();
        await reviewAll(own, chosen.sources, { ...rules, locale: spoken }, told.add);
        told.end();
        tell({ type: "ended", state: "finished" });
      } catch (error) {
        if (!(error instanceof Error && error.name === "PoolClosed")) {
          throw error;
        }
      } finally {
        told.end();
        if (pool === own) {
          await closePool();
        }
      }
    },
    cancel: async () => {
      dispatch({ type: "ended", state: "cancelled" });
      await closePool();
    },
    open: async ({ sources }, place, sheet) => {
      dispatch({ type: "opened", place });
      const source = sources[place.file];
      if (sheet === null || source === undefined) {
        return;
      }
      const own = pool ?? (await ports.openPool());
      try {
        const shown = await own.show(source.source, source.file, sheet);
        dispatch({ type: "shown", place, sheet: shown });
      } catch (error) {
        dispatch({ type: "shown", place, sheet: null });
        throw error;
      } finally {
        if (own !== pool) {
          await own.close();
        }
      }
    },
    compare: async ({ files }, earlier) => {
      dispatch({ type: "comparing" });
      const own = await ports.openPool();
      const before: ReviewedFile[] = [];
      try {
        const rules = await ports.readRules();
        await reviewAll(own, earlier.sources, { ...rules, locale: spoken }, (file, place) => {
          before[place] = file;
        });
        const { compareWithEarlier } = await import("./compare/desk-comparison");
        dispatch({ type: "compared", earlier: compareWithEarlier(before, files, spoken) });
      } catch (error) {
        dispatch({ type: "compared", earlier: null });
        throw error;
      } finally {
        await own.close();
      }
    },
    lookAcross: async ({ files }) => {
      const { findAcross } = await import("./compare/desk-comparison");
      dispatch({ type: "looked-across", across: findAcross(files, spoken) });
    },
    speak: async (locale, state) => {
      const { files } = state;
      const isAnother = locale !== spoken;
      spoken = locale;
      if (!isAnother || files.length === 0) {
        return;
      }
      const ruleSet = await ports.exports.ruleSet();
      for (let first = 0; first < files.length; first += WORDED_AT_ONCE) {
        const some = files
          .slice(first, first + WORDED_AT_ONCE)
          .flatMap((file, place) =>
            file === null ? [] : [[first + place, rewordedRows(file, ruleSet, locale)] as const],
          );
        dispatch({ type: "reworded", rows: some });
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      if (state.across !== null) {
        await actions.lookAcross(state);
      }
    },
    clear: async () => {
      dispatch({ type: "cleared" });
      await closePool();
    },
  };
  return actions;
}

/** Gathers what is reviewed and dispatches it some at a time. */
function batches(dispatch: (event: DeskEvent) => void): {
  readonly add: (file: ReviewedFile, place: number) => void;
  readonly end: () => void;
} {
  const start = performance.now();
  let gathered: (readonly [number, ReviewedFile])[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = (): void => {
    timer = null;
    if (gathered.length > 0) {
      dispatch({ type: "reviewed", files: gathered, elapsed: performance.now() - start });
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
