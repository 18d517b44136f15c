import { attempt } from "../../../commands/attempt";
import type { Locale } from "../../../declaration/locale";
import type { NewSheet } from "../../../excel/insert-new-sheets";
import { fill } from "../../../locales/translation";
import type { FileResult } from "../../../report/report-document";
import type { CheckedDeclaration } from "../../../review/checked-workbook";
import type { OpinionRequest } from "../../../report/opinion/opinion-request";
import { checkedOf } from "../../../report/summary/checked-of";
import type { SummaryRequest } from "../../../report/summary/summary-request";
import type { SheetPlan } from "../../../sheet/sheet-plan";
import type { Turns } from "../../state/turns";
import type { DeskPorts } from "../desk-ports";
import { rowKey, unreviewed, type DeskEvent, type DeskState, type RowPlace } from "../desk-state";
import { DESK_TEXTS } from "../desk-texts";
import { placedResults, type PlacedResult } from "../placed-results";
import type { ExportKind, ExportOutcome } from "./export-state";
import { leftGroups } from "./left-files";

/** Hands out what was reviewed. */
export interface ExportActions {
  readonly exportAs: (
    kind: Exclude<ExportKind, "slip" | "undo">,
    state: DeskState,
  ) => Promise<void>;
  /** The opinion slip of one declaration, on a new sheet. */
  readonly insertSlip: (state: DeskState, place: RowPlace) => Promise<void>;
  /** Deletes the sheets that an export has inserted. */
  readonly undoInsertion: (state: DeskState, sheets: readonly NewSheet[]) => Promise<void>;
}

/** Slips on sheets of their own that a workbook is still looked through with. */
const MOST_SLIPS = 50;

const JSON_TYPE = "application/json";
const HTML_TYPE = "text/html;charset=utf-8";

/**
 * The actions over these ports. What makes exports is loaded with the first.
 * @param turns those of the whole pane, which what goes into the open workbook waits for
 */
export function exportActions(
  ports: DeskPorts,
  dispatch: (event: DeskEvent) => void,
  turns: Turns,
  locale: Locale,
): ExportActions {
  const { exports } = ports;
  const { files } = DESK_TEXTS[locale].exports;
  const named = (file: string): string => fill(file, { date: exports.today() });

  const insertSheets = (plans: readonly SheetPlan[]) =>
    turns.next(() => exports.insertSheets(plans));

  const run = async (
    kind: ExportKind,
    { sources }: DeskState,
    make: () => Promise<ExportOutcome>,
  ): Promise<void> => {
    dispatch({ type: "exporting", kind });
    await attempt(
      async () => {
        dispatch({ type: "exported", sources, outcome: await make() });
      },
      (code) => {
        dispatch({ type: "exported", sources, outcome: { kind: "problem", code } });
      },
    );
  };

  const request = async (
    state: DeskState,
    placed: readonly PlacedResult[] = placedResults(state.files),
  ): Promise<OpinionRequest & SummaryRequest> => ({
    results: placed.map(({ result }) => result),
    ruleSet: await exports.ruleSet(state.rules),
    date: exports.today(),
    locale,
    unreviewed: unreviewed(state),
    remarksOn: remarksOf(state, placed),
  });

  const makers: Readonly<
    Record<Exclude<ExportKind, "slip" | "undo">, (state: DeskState) => Promise<ExportOutcome>>
  > = {
    summary: async (state) => {
      const { wholeSummary } = await import("./whole-summary");
      const placed = placedResults(state.files);
      const sheets = await insertSheets(wholeSummary(await request(state, placed), placed));
      return { kind: "inserted", sheets };
    },
    slips: async (state) => {
      const { opinionHtml } = await import("../../../report/opinion/opinion-html");
      const html = opinionHtml(await request(state));
      const file = named(files.slips);
      exports.saveFile(file, new Blob([html], { type: HTML_TYPE }));
      return { kind: "saved", file };
    },
    "slip-sheets": async (state) => {
      const { opinionPlans } = await import("../../../report/opinion/opinion-plan");
      const all = await request(state);
      const count = all.results.flatMap(checkedOf).length;
      if (count > MOST_SLIPS) {
        return { kind: "too-many-slips", count, most: MOST_SLIPS };
      }
      return { kind: "inserted", sheets: await insertSheets(opinionPlans(all)) };
    },
    copies: async (state) => {
      const [{ annotatedCopies }, { zipFiles }] = await Promise.all([
        import("./copies"),
        import("./zip-files"),
      ]);
      const pool = await ports.openPool();
      try {
        const copies = await annotatedCopies(pool, state, locale);
        if (copies.files.length === 0) {
          return { kind: "no-copies" };
        }
        const file = named(files.copies);
        exports.saveFile(file, zipFiles(copies.files));
        return { kind: "copies", file, count: copies.files.length, left: leftGroups(copies.left) };
      } finally {
        await pool.close();
      }
    },
    "save-report": async (state) => {
      const file = named(files.report);
      exports.saveFile(file, new Blob(await reportText(state), { type: JSON_TYPE }));
      return { kind: "saved", file };
    },
    "copy-report": async (state) => {
      const isCopied = await exports.copy((await reportText(state)).join(""));
      return { kind: isCopied ? "copied" : "not-copied" };
    },
  };

  /** The report in pieces: in one text, that of a thousand files would take the memory twice. */
  const reportText = async (state: DeskState): Promise<string[]> => {
    const { wholeReport } = await import("./whole-report");
    return [...wholeReport(state, await exports.ruleSet(state.rules), locale)];
  };

  return {
    exportAs: (kind, state) => run(kind, state, () => makers[kind](state)),
    insertSlip: (state, place) =>
      run("slip", state, async () => {
        const { opinionPlans } = await import("../../../report/opinion/opinion-plan");
        const placed = placedResults(state.files).filter((one) => one.place === place.file);
        const ofFile = await request(state, placed);
        const results = ofFile.results.map((result) => onlyDeclaration(result, place.index));
        const sheets = await insertSheets(opinionPlans({ ...ofFile, results }));
        return { kind: "inserted", sheets };
      }),
    undoInsertion: (state, sheets) =>
      run("undo", state, async () => {
        await turns.next(() => exports.deleteSheets(sheets.map(({ id }) => id)));
        return { kind: "undone", count: sheets.length };
      }),
  };
}

/** The remarks of the reviewer on each declaration of these results. */
function remarksOf(
  { remarks }: DeskState,
  placed: readonly PlacedResult[],
): OpinionRequest["remarksOn"] {
  const known = new Map<CheckedDeclaration, string>();
  for (const { result, place } of placed) {
    for (const [index, checked] of checkedOf(result).entries()) {
      known.set(checked, remarks[rowKey({ file: place, index })] ?? "");
    }
  }
  return (_, checked) => known.get(checked) ?? "";
}

/** The result of a file as if the others of its declarations were not there. */
function onlyDeclaration(result: FileResult, index: number): FileResult {
  const { outcome } = result;
  return outcome.status === "checked"
    ? {
        ...result,
        outcome: { ...outcome, declarations: outcome.declarations.slice(index, index + 1) },
      }
    : result;
}
