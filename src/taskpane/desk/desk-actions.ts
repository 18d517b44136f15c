import type { Locale } from "../../declaration/locale";
import type { ReviewRules } from "../../desk/review-rules";
import type { DeskFile } from "../../desk/worker/review-methods";
import { attemptOnDesk } from "./attempt-on-desk";
import type { ChosenFiles } from "./chosen-files";
import type { DeskPorts } from "./desk-ports";
import { NO_DESK, type DeskEvent, type DeskState, type RowPlace } from "./desk-state";
import { gatherReviews } from "./gather-reviews";
import { remarkKey } from "./kept-remarks";
import { listing, type Tell } from "./listing";
import { reviewFiles } from "./review-files";
import { rewordFiles } from "./reword-files";

/** What the reviewer can make the desk do beyond choosing what is listed. */
export interface DeskActions {
  readonly review: (chosen: ChosenFiles) => Promise<void>;
  /** Stops a run; what was reviewed stays. */
  readonly cancel: () => void;
  /** Goes on with a run that was stopped: reviews what is left, by the rules that the others were judged by. */
  readonly resume: (state: DeskState) => Promise<void>;
  readonly open: (
    state: Pick<DeskState, "sources">,
    place: RowPlace,
    sheet: string | null,
  ) => Promise<void>;
  /** Takes down the reviewer's remarks on a declaration, also for the next time its file is chosen. */
  readonly remark: (state: Pick<DeskState, "files">, place: RowPlace, remarks: string) => void;
  /** Deletes the remarks that are stored on this computer. */
  readonly deleteRemarks: () => void;
  /** Compares what was reviewed with an earlier submission of the same departments. */
  readonly compare: (state: DeskState, earlier: ChosenFiles) => Promise<void>;
  /** Looks for what was submitted twice, and for texts that departments have copied. */
  readonly lookAcross: (state: DeskState) => Promise<void>;
  /** From now on words are in this language, also those of what was reviewed before. */
  readonly speak: (locale: Locale, state: DeskState) => Promise<void>;
  /** Lets go of all results. */
  readonly clear: () => void;
}

/**
 * The actions over these ports; their results are dispatched. Where one fails the desk shows why; a bug of our own is rethrown,
 * too.
 */
export function deskActions(ports: DeskPorts, dispatch: (event: DeskEvent) => void): DeskActions {
  const { change, stop, signal, teller } = listing(dispatch);
  /** The language of now; it may change while files are reviewed. */
  let spoken: Locale = "zh-CN";

  const reword = async (
    tell: Tell,
    { files, rules }: Pick<DeskState, "files" | "rules">,
    locale: Locale,
  ): Promise<void> => {
    const ruleSet = await ports.exports.ruleSet(rules);
    await rewordFiles(tell, files, ruleSet, locale, () => locale === spoken);
  };

  const findAcross = async (tell: Tell, files: DeskState["files"]): Promise<void> => {
    const part = await import("./compare/desk-comparison");
    tell({ type: "looked-across", across: part.findAcross(files, spoken) });
  };

  /** Reviews those of the listed files that have not been. */
  const reviewRest = async (
    tell: Tell,
    { sources, files: before, run }: Pick<DeskState, "sources" | "files" | "run">,
    judgedBy: () => Promise<ReviewRules>,
  ): Promise<void> => {
    const stopped = signal();
    const locale = spoken;
    const files = [...before];
    const rest = sources.flatMap((source, place) =>
      files[place] === null ? [{ ...source, place }] : [],
    );
    let { rules } = NO_DESK;
    const reviews = gatherReviews(tell, run?.elapsed);
    await attemptOnDesk(
      tell,
      async () => {
        try {
          rules = await judgedBy();
          tell({ type: "judged-by", rules });
          const options = { ...rules, locale };
          await reviewFiles(ports, rest, options, stopped, (file, index) => {
            const place = rest[index]?.place;
            if (place !== undefined) {
              files[place] = file;
              reviews.add(file, place);
            }
          });
        } finally {
          reviews.end();
        }
        if (!stopped.aborted) {
          tell({ type: "ended", state: "finished" });
        }
      },
      { type: "ended", state: "cancelled" },
    );
    if (spoken !== locale) {
      await attemptOnDesk(tell, () => reword(tell, { files, rules }, spoken));
    }
  };

  const review: DeskActions["review"] = async (chosen) => {
    change();
    const tell = teller();
    tell({ type: "chosen", chosen, kept: ports.remarks.read() });
    const { sources } = chosen;
    if (sources.length > 0) {
      const files = sources.map(() => null);
      await reviewRest(tell, { sources, files, run: null }, ports.readRules);
    }
  };

  return {
    review,
    resume: async (state) => {
      if (!state.files.some((file) => file !== null)) {
        // Nothing was judged yet, perhaps because the rules could not be read.
        await review(state);
        return;
      }
      // Whatever the stopped run still has to tell, such as its end, is not about this one.
      change();
      const tell = teller();
      tell({ type: "resumed" });
      await reviewRest(tell, state, () => Promise.resolve(state.rules));
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
      await attemptOnDesk(tell, async () => {
        const pool = await ports.openPool();
        try {
          const shown = await pool.show(source.source, source.file, sheet);
          tell({ type: "shown", place, sheet: shown });
        } finally {
          await pool.close();
        }
      });
    },
    remark: ({ files }, place, remarks) => {
      const key = remarkKey(files[place.file] ?? null, place.index);
      const storing = key === null ? "not-stored" : ports.remarks.write(key, remarks);
      dispatch({ type: "remarked", place, remarks, storing });
    },
    deleteRemarks: () => {
      ports.remarks.deleteAll();
      dispatch({ type: "remarks-deleted" });
    },
    compare: async ({ files, rules }, earlier) => {
      const tell = teller();
      tell({ type: "comparing" });
      const before: DeskFile[] = [];
      await attemptOnDesk(
        tell,
        async () => {
          const options = { ...rules, locale: spoken };
          await reviewFiles(ports, earlier.sources, options, signal(), (file, place) => {
            before[place] = file;
          });
          const part = await import("./compare/desk-comparison");
          tell({
            type: "compared",
            earlier: part.compareWithEarlier(before, files, ports.remarks.read()),
          });
        },
        { type: "compared", earlier: null },
      );
    },
    lookAcross: async ({ files }) => {
      const tell = teller();
      await attemptOnDesk(tell, () => findAcross(tell, files));
    },
    speak: async (locale, { files, rules, across }) => {
      const isAnother = locale !== spoken;
      spoken = locale;
      if (!isAnother || files.length === 0) {
        return;
      }
      const tell = teller();
      await attemptOnDesk(tell, async () => {
        await reword(tell, { files, rules }, locale);
        if (across !== null) {
          await findAcross(tell, files);
        }
      });
    },
    clear: () => {
      change();
      dispatch({ type: "cleared" });
    },
  };
}
