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
import {
  failed,
  ok,
  SKIPPED,
  type RunState,
  type Scratch,
  type Step,
  type StepId,
  type StepResult,
} from "./step";

/** Cells of the blank form, below its check line: the first amount, and one for an indicator's name. */
const AMOUNT = "B6";
const ENTRY = "C22";

/** Rules of this kind report what is left blank: nothing else may be wrong with a blank form. */
const BLANK_RULES = "S";

/**
 * The main job on a sheet of its own: each step does what a user would have done, by the same code, and checks that Excel has
 * done it. The last one removes the sheet.
 * @param sheetName name of the sheet
 * @param patience resolves when an event has been waited for long enough
 */
export function sheetSteps(sheetName: string, patience: () => Promise<void>): readonly Step[] {
  return [
    { id: "insert-form", run: (state) => insertForm(state, sheetName) },
    onScratch("read-back", readBack),
    { id: "check", run: checkForm },
    onScratch("go-to-cell", goToAmount),
    onScratch("hear-change", (scratch) => hearChange(scratch, patience)),
    onScratch("put-marks", putMarks),
    onScratch("find-marks", findMarks),
    onScratch("clear-marks", clearMarks),
    onScratch("looks-kept", compareLooks),
    onScratch("undo", undoInsertion),
    { id: "clean-up", run: cleanUp },
  ];
}

/** A step that is skipped where no form could be inserted. */
function onScratch(
  id: StepId,
  run: (scratch: Scratch, state: RunState) => Promise<StepResult>,
): Step {
  return {
    id,
    run: (state) => (state.scratch === null ? SKIPPED : run(state.scratch, state)),
  };
}

async function insertForm(state: RunState, sheetName: string): Promise<StepResult> {
  // Kept before it is waited for: one that outlives its time is still removed.
  state.insertion = insertScratch(state, sheetName);
  const { area } = await state.insertion;
  return ok(area);
}

async function insertScratch(state: RunState, sheetName: string): Promise<Inserted> {
  state.formerSheet = await activeSheetId();
  const options = { ...DEFAULT_FORM_OPTIONS, year: currentBudgetYear() };
  const plan = { ...planForm(DEFAULT_EDITION, options), name: sheetName };
  const inserted = await insertOnNewSheet(plan);
  state.scratch = { plan, inserted };
  return inserted;
}

async function readBack({ plan, inserted }: Scratch, state: RunState): Promise<StepResult> {
  const picture = await readScratch(inserted.undo.sheetId);
  state.picture = picture;
  const difference = firstDifference(plan, picture);
  return difference === null ? ok(inserted.area) : failed("differs", difference);
}

function checkForm(state: RunState): StepResult {
  if (state.picture === null) {
    return SKIPPED;
  }
  const checked = checkWorkbook({ fileName: "", sheets: [state.picture] });
  const [marks] = marksOf(checked);
  if (checked.status === "unrecognised" || marks === undefined) {
    return failed("not-recognised");
  }
  state.marks = marks;
  const findings = checked.declarations.flatMap((declaration) => declaration.findings);
  const others = findings.filter(({ rule }) => !rule.startsWith(BLANK_RULES));
  return others.length === 0
    ? ok(String(findings.length))
    : failed("other-findings", others.map(({ rule }) => rule).join(" "));
}

async function goToAmount({ inserted: { sheet, undo } }: Scratch): Promise<StepResult> {
  const arrival = await goToCell(sheet, AMOUNT);
  const { sheetId, cell } = await activePlace();
  return arrival === "shown" && sheetId === undo.sheetId && cell === AMOUNT
    ? ok(cell)
    : failed("elsewhere", cell);
}

async function hearChange(
  { inserted: { undo } }: Scratch,
  patience: () => Promise<void>,
): Promise<StepResult> {
  return (await hearsChange(undo.sheetId, ENTRY, patience)) ? ok(ENTRY) : failed("not-heard");
}

async function putMarks({ inserted }: Scratch, state: RunState): Promise<StepResult> {
  if (state.marks === null) {
    return SKIPPED;
  }
  const { sheetId } = inserted.undo;
  state.looks = await looksOf(sheetId, inserted.area);
  state.rules = await putScratchMarks(sheetId, state.marks, state.picture?.merges ?? null);
  return ok(String(state.rules));
}

async function findMarks({ inserted }: Scratch, { rules }: RunState): Promise<StepResult> {
  if (rules === null) {
    return SKIPPED;
  }
  const found = await countScratchMarks(inserted.undo.sheetId);
  const detail = `${found}/${rules}`;
  return found === rules ? ok(detail) : failed("marks-missing", detail);
}

async function clearMarks({ inserted }: Scratch, { rules }: RunState): Promise<StepResult> {
  if (rules === null) {
    return SKIPPED;
  }
  const { sheetId } = inserted.undo;
  await clearScratchMarks(sheetId);
  const left = await countScratchMarks(sheetId);
  return left === 0 ? ok() : failed("marks-left", String(left));
}

async function compareLooks({ inserted }: Scratch, { looks }: RunState): Promise<StepResult> {
  if (looks === null) {
    return SKIPPED;
  }
  const { undo, area } = inserted;
  return (await looksOf(undo.sheetId, area)) === looks ? ok(area) : failed("looks-changed", area);
}

async function undoInsertion({ inserted }: Scratch, state: RunState): Promise<StepResult> {
  await showFormerSheet(state);
  const undoing = await undoChange(inserted.undo, false);
  return undoing === "undone" ? ok() : failed("differs", undoing);
}

async function cleanUp(state: RunState): Promise<StepResult> {
  const sheetId = await insertedSheet(state);
  if (sheetId === null) {
    return SKIPPED;
  }
  await showFormerSheet(state);
  return (await removeScratch(sheetId)) ? ok() : failed("sheet-left");
}

/** When the active sheet is deleted, Excel shows its neighbour, not where the user was. */
async function showFormerSheet({ formerSheet }: RunState): Promise<void> {
  if (formerSheet !== null) {
    await showSheet(formerSheet);
  }
}

/** Id of the inserted sheet, however late it came; null where Excel has refused it and nothing is left. */
async function insertedSheet({ insertion }: RunState): Promise<string | null> {
  try {
    return (await insertion)?.undo.sheetId ?? null;
  } catch {
    // Reported as the result of inserting.
    return null;
  }
}
