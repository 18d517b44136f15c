import { loadPart } from "../../parts/part-not-loaded";
import { problemCode } from "../../parts/problem-code";
import type { Locale } from "../../../declaration/locale";
import { unpackResult } from "../../../desk/packed-result";
import { fill } from "../../../locales/translation";
import type { FileResult } from "../../../report/report-document";
import type { CheckedDeclaration } from "../../../review/checked-workbook";
import { PANE_TEXTS } from "../../locale/pane-texts";
import type { DeskPorts } from "../desk-ports";
import { rowKey, type DeskEvent, type DeskState, type RowPlace } from "../desk-state";
import type { ExportKind, ExportOutcome } from "./export-state";

/** Hands out what was reviewed. */
export interface ExportActions {
  readonly exportAs: (kind: Exclude<ExportKind, "slip">, state: DeskState) => Promise<void>;
  /** The opinion slip of one declaration, on a new sheet. */
  readonly insertSlip: (state: DeskState, place: RowPlace) => Promise<void>;
}

const JSON_TYPE = "application/json";
const HTML_TYPE = "text/html;charset=utf-8";

/** The actions over these ports. What makes exports is loaded with the first. */
export function exportActions(
  ports: DeskPorts,
  dispatch: (event: DeskEvent) => void,
  locale: Locale,
): ExportActions {
  const { exports } = ports;
  const { files } = PANE_TEXTS[locale].desk.exports;
  const named = (file: string): string => fill(file, { date: exports.today() });

  const run = async (kind: ExportKind, make: () => Promise<ExportOutcome>): Promise<void> => {
    dispatch({ type: "exporting", kind });
    try {
      dispatch({ type: "exported", outcome: await make() });
    } catch (error) {
      const code = problemCode(error);
      dispatch({ type: "exported", outcome: { kind: "problem", code } });
      if (code === "internal") {
        throw error;
      }
    }
  };

  const request = async (state: DeskState) => ({
    results: resultsOf(state),
    ruleSet: await exports.ruleSet(),
    date: exports.today(),
    locale,
    remarksOn: remarksOf(state),
  });

  const makers: Readonly<
    Record<Exclude<ExportKind, "slip">, (state: DeskState) => Promise<ExportOutcome>>
  > = {
    summary: async (state) => {
      const { summaryPlans } = await loadPart(
        () => import("../../../report/summary/summary-plans"),
      );
      const sheets = await exports.insertSheets(summaryPlans(await request(state)));
      return { kind: "inserted", sheets };
    },
    slips: async (state) => {
      const { opinionHtml } = await loadPart(() => import("../../../report/opinion/opinion-html"));
      const html = opinionHtml(await request(state));
      const file = named(files.slips);
      exports.saveFile(file, new Blob([html], { type: HTML_TYPE }));
      return { kind: "saved", file };
    },
    copies: async (state) => {
      const [{ annotatedCopies }, { zipFiles }] = await Promise.all([
        loadPart(() => import("./copies")),
        loadPart(() => import("./zip-files")),
      ]);
      const pool = await ports.openPool();
      try {
        const copies = await annotatedCopies(pool, state, locale);
        if (copies.files.length === 0) {
          return { kind: "no-copies" };
        }
        const file = named(files.copies);
        exports.saveFile(file, zipFiles(copies.files));
        return { kind: "copies", file, count: copies.files.length, left: copies.left };
      } finally {
        await pool.close();
      }
    },
    "save-report": async (state) => {
      const file = named(files.report);
      exports.saveFile(file, new Blob([await reportText(state)], { type: JSON_TYPE }));
      return { kind: "saved", file };
    },
    "copy-report": async (state) => {
      const isCopied = await exports.copy(await reportText(state));
      return { kind: isCopied ? "copied" : "not-copied" };
    },
  };

  const reportText = async (state: DeskState): Promise<string> => {
    const { reportDocument } = await loadPart(() => import("../../../report/report-document"));
    return JSON.stringify(
      reportDocument(resultsOf(state), await exports.ruleSet(), locale),
      null,
      2,
    );
  };

  return {
    exportAs: (kind, state) => run(kind, () => makers[kind](state)),
    insertSlip: (state, place) =>
      run("slip", async () => {
        const { opinionPlans } = await loadPart(
          () => import("../../../report/opinion/opinion-plan"),
        );
        const results = oneDeclaration(state, place);
        const sheets = await exports.insertSheets(
          opinionPlans({ ...(await request(state)), results }),
        );
        return { kind: "inserted", sheets };
      }),
  };
}

function resultsOf({ files }: DeskState): readonly FileResult[] {
  return files.flatMap((file) => (file === null ? [] : [unpackResult(file.packed)]));
}

/** The remarks of the reviewer by file and place in it. */
function remarksOf(state: DeskState): (result: FileResult, checked: CheckedDeclaration) => string {
  const places = new Map(state.sources.map(({ file }, place) => [file, place]));
  return ({ file, outcome }, checked) => {
    const declarations = outcome.status === "checked" ? outcome.declarations : [];
    const place = { file: places.get(file) ?? -1, index: declarations.indexOf(checked) };
    return state.remarks[rowKey(place)] ?? "";
  };
}

/** The result of a file as if the others of its declarations were not there. */
function oneDeclaration({ files }: DeskState, { file, index }: RowPlace): readonly FileResult[] {
  const packed = files[file]?.packed;
  if (packed === undefined) {
    return [];
  }
  const result = unpackResult(packed);
  const { outcome } = result;
  return outcome.status === "checked"
    ? [
        {
          ...result,
          outcome: { ...outcome, declarations: outcome.declarations.slice(index, index + 1) },
        },
      ]
    : [result];
}
