import { DEFAULT_EDITION } from "../../editions/editions";
import { goToCell } from "../../excel/go-to-cell";
import { insertOnNewSheet } from "../../excel/insert-on-new-sheet";
import type { Inserted } from "../../excel/insertion";
import { hearsChange, looksOf, readScratch } from "../../excel/self-check/scratch-cells";
import {
  clearScratchMarks,
  countScratchMarks,
  putScratchMarks,
} from "../../excel/self-check/scratch-marks";
import {
  activePlace,
  activeSheetId,
  removeScratch,
  showSheet,
} from "../../excel/self-check/scratch-place";
import { undoChange } from "../../excel/undo-change";
import { checkWorkbook } from "../../review/check-workbook";
import { marksOf } from "../../review/marks-of";
import { DEFAULT_FORM_OPTIONS } from "../../template/form-options";
import { planForm } from "../../template/plan-form";
import { currentBudgetYear } from "../forms/current-budget-year";
import { firstDifference } from "./first-difference";
import { failed, ok, SKIPPED, type Bench, type Step } from "./step";

/** Cells of the blank form, below its check line: the first amount, and one for an indicator's name. */
const AMOUNT = "B6";
const ENTRY = "C22";

/** What is left blank is all that may be wrong with a blank form: rules of this kind say so. */
const BLANK_RULES = "S";

/**
 * The main job on a sheet of its own: each step does what a user would have done, by the same code, and looks whether Excel has
 * done it. The last one takes the sheet away.
 * @param sheetName what the sheet is called
 * @param patience resolves when an event has been waited for long enough
 */
export function sheetSteps(sheetName: string, patience: () => Promise<void>): readonly Step[] {
  return [
    {
      id: "insert-form",
      run: async (bench) => {
        // Kept before it is waited for: one that outlives its time is still taken away.
        bench.insertion = insertScratch(bench, sheetName);
        const { area } = await bench.insertion;
        return ok(area);
      },
    },
    {
      id: "read-back",
      run: async (bench) => {
        if (bench.scratch === null) {
          return SKIPPED;
        }
        const { plan, inserted } = bench.scratch;
        const picture = await readScratch(inserted.undo.sheetId);
        bench.picture = picture;
        const difference = firstDifference(plan, picture);
        return difference === null ? ok(inserted.area) : failed("differs", difference);
      },
    },
    {
      id: "check",
      run: (bench) => {
        if (bench.picture === null) {
          return SKIPPED;
        }
        const checked = checkWorkbook({ fileName: "", sheets: [bench.picture] });
        const [marks] = marksOf(checked);
        if (checked.status === "unrecognised" || marks === undefined) {
          return failed("not-recognised");
        }
        bench.marks = marks;
        const findings = checked.declarations.flatMap((declaration) => declaration.findings);
        const others = findings.filter(({ rule }) => !rule.startsWith(BLANK_RULES));
        return others.length === 0
          ? ok(String(findings.length))
          : failed("other-findings", others.map(({ rule }) => rule).join(" "));
      },
    },
    {
      id: "go-to-cell",
      run: async (bench) => {
        if (bench.scratch === null) {
          return SKIPPED;
        }
        const { sheet, undo } = bench.scratch.inserted;
        const arrival = await goToCell(sheet, AMOUNT);
        const { sheetId, cell } = await activePlace();
        return arrival === "shown" && sheetId === undo.sheetId && cell === AMOUNT
          ? ok(cell)
          : failed("elsewhere", cell);
      },
    },
    {
      id: "hear-change",
      run: async (bench) => {
        if (bench.scratch === null) {
          return SKIPPED;
        }
        const { sheetId } = bench.scratch.inserted.undo;
        return (await hearsChange(sheetId, ENTRY, patience)) ? ok(ENTRY) : failed("not-heard");
      },
    },
    {
      id: "put-marks",
      run: async (bench) => {
        if (bench.scratch === null || bench.marks === null) {
          return SKIPPED;
        }
        const { sheetId } = bench.scratch.inserted.undo;
        bench.looks = await looksOf(sheetId, bench.scratch.inserted.area);
        bench.rules = await putScratchMarks(sheetId, bench.marks, bench.picture?.merges ?? null);
        return ok(String(bench.rules));
      },
    },
    {
      id: "find-marks",
      run: async (bench) => {
        if (bench.scratch === null || bench.rules === null) {
          return SKIPPED;
        }
        const found = await countScratchMarks(bench.scratch.inserted.undo.sheetId);
        const detail = `${found}/${bench.rules}`;
        return found === bench.rules ? ok(detail) : failed("marks-missing", detail);
      },
    },
    {
      id: "clear-marks",
      run: async (bench) => {
        if (bench.scratch === null || bench.rules === null) {
          return SKIPPED;
        }
        const { sheetId } = bench.scratch.inserted.undo;
        await clearScratchMarks(sheetId);
        const left = await countScratchMarks(sheetId);
        return left === 0 ? ok() : failed("marks-left", String(left));
      },
    },
    {
      id: "looks-kept",
      run: async (bench) => {
        if (bench.scratch === null || bench.looks === null) {
          return SKIPPED;
        }
        const { undo, area } = bench.scratch.inserted;
        const looks = await looksOf(undo.sheetId, area);
        return looks === bench.looks ? ok(area) : failed("looks-changed", area);
      },
    },
    {
      id: "undo",
      run: async (bench) => {
        if (bench.scratch === null) {
          return SKIPPED;
        }
        await showFormerSheet(bench);
        const undoing = await undoChange(bench.scratch.inserted.undo, false);
        return undoing === "undone" ? ok() : failed("differs", undoing);
      },
    },
    {
      id: "clean-up",
      run: async (bench) => {
        const sheetId = await insertedSheet(bench);
        if (sheetId === null) {
          return SKIPPED;
        }
        await showFormerSheet(bench);
        return (await removeScratch(sheetId)) ? ok() : failed("sheet-left");
      },
    },
  ];
}

async function insertScratch(bench: Bench, sheetName: string): Promise<Inserted> {
  bench.formerSheet = await activeSheetId();
  const options = { ...DEFAULT_FORM_OPTIONS, year: currentBudgetYear() };
  const plan = { ...planForm(DEFAULT_EDITION, options), name: sheetName };
  const inserted = await insertOnNewSheet(plan);
  bench.scratch = { plan, inserted };
  return inserted;
}

/** Excel shows a neighbour of the sheet in front that is deleted, not where the user was. */
async function showFormerSheet({ formerSheet }: Bench): Promise<void> {
  if (formerSheet !== null) {
    await showSheet(formerSheet);
  }
}

/** Id of the sheet that came of the insertion, however late; null where Excel has refused it and nothing is left. */
async function insertedSheet({ insertion }: Bench): Promise<string | null> {
  try {
    return (await insertion)?.undo.sheetId ?? null;
  } catch {
    // Told as what came of inserting.
    return null;
  }
}
