import type { SheetPlan } from "../sheet/sheet-plan";
import { freeSheetNames, removeAdded } from "./new-sheets";
import { runExcel } from "./run-excel";
import { writePage } from "./writing/write-page";
import { planSteps, type WritingStep } from "./writing/write-plan";

/** A sheet that was added. */
export interface NewSheet {
  readonly id: string;
  readonly name: string;
}

/** Characters of one request: in UTF-8 well below the 5 MB that Excel on the web takes. */
const REQUEST = 1_200_000;

/**
 * Writes plans on new sheets after all others, in their order, and shows the first. A name that is already used gets
 * a number; existing sheets are not touched. Three round trips, and one more for about each million characters.
 * @returns the new sheets, in the order of the plans
 * @throws ExcelProblem `workbook-protected` when the structure of the workbook is protected; any other refusal of
 * Excel, after the added sheets were removed again
 */
export function insertNewSheets(plans: readonly SheetPlan[]): Promise<readonly NewSheet[]> {
  return runExcel(async (context) => {
    const names = await freeSheetNames(
      context,
      plans.map(({ name }) => name),
    );
    const sheets = names.map((name) => context.workbook.worksheets.add(name).load("id,name"));
    await context.sync();
    try {
      await queueAll(
        context,
        plans.flatMap((plan, index) => stepsOf(plan, sheets[index])),
      );
      sheets[0]?.activate();
      await context.sync();
    } catch (error) {
      // Remove partly written sheets.
      await removeAdded(context, sheets);
      throw error;
    }
    return sheets.map(({ id, name }) => ({ id, name }));
  });
}

function stepsOf(plan: SheetPlan, sheet: Excel.Worksheet | undefined): readonly WritingStep[] {
  if (sheet === undefined) {
    return [];
  }
  const page: WritingStep = {
    size: 0,
    queue: () => {
      writePage(sheet, plan);
    },
  };
  return [...planSteps(sheet, plan), page];
}

/** Queues steps, and sends what is queued before it gets too large. */
async function queueAll(
  context: Excel.RequestContext,
  steps: readonly WritingStep[],
): Promise<void> {
  let queued = 0;
  for (const { size, queue } of steps) {
    if (queued > 0 && queued + size > REQUEST) {
      // One request cannot hold it all.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      queued = 0;
    }
    queue();
    queued += size;
  }
}
