import { HOST_STEPS } from "../../../src/commands/self-check/host-steps";
import { runSteps } from "../../../src/commands/self-check/run-steps";
import { sheetSteps } from "../../../src/commands/self-check/sheet-steps";
import type { CheckedStep } from "../../../src/commands/self-check/step";
import { readOpenWorkbook } from "../../../src/excel/read-open-workbook";
import { customRules } from "../../support/conditional-rules";
import { openExcel, type OpenExcel, type OpenOptions } from "../../support/office-js";
import { refuseBatches } from "../../support/refuse-batches";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

const SCRATCH = "申报自检";
const USERS = workbookData({ 一: { rows: [["机密"]] }, 二: { rows: [["b"]] } });

const never = () => new Promise<void>(() => undefined);
let time = 0;
const CLOCK = { now: () => (time += 5), patience: never };

function open(options?: OpenOptions, more: object = {}): void {
  excel = openExcel({ data: USERS, ...more }, options);
}

function selfCheck(patience = never): Promise<readonly CheckedStep[]> {
  return runSteps([...HOST_STEPS, ...sheetSteps(SCRATCH, patience)], CLOCK, () => undefined);
}

/** The result of each step, in a line. */
function lines(steps: readonly CheckedStep[]): readonly string[] {
  return steps.map(({ id, result }) =>
    [id, result.status, "reason" in result ? result.reason : ""].join(" ").trim(),
  );
}

async function usersSheets() {
  const { workbook, activeSheet } = await readOpenWorkbook();
  return [activeSheet, workbook.sheets.map(({ name, values }) => [name, values])];
}

/** An Excel that never reports a change: office-js#1760. */
function refuseEvents(): void {
  excel.OfficeExtension._testTriggerRichApiMessageEvent = () => undefined;
}

const UNTOUCHED = [
  "一",
  [
    ["一", [["机密"]]],
    ["二", [["b"]]],
  ],
];

test("everything goes well in an Excel that does all, and the workbook is as before", async () => {
  open();
  const steps = await selfCheck();
  expect(lines(steps)).toEqual([
    "host unsupported not-told",
    "requirement-sets ok",
    "dialogs unsupported not-available",
    "insert-form ok",
    "read-back ok",
    "check ok",
    "go-to-cell ok",
    "hear-change ok",
    "put-marks ok",
    "find-marks ok",
    "clear-marks ok",
    "looks-kept ok",
    "undo ok",
    "clean-up ok",
  ]);
  expect(await usersSheets()).toEqual(UNTOUCHED);
  expect(steps.map(({ milliseconds }) => milliseconds)).toEqual(steps.map(() => 5));
  expect(JSON.stringify(steps)).not.toContain("机密");
});

test("marks of the user's own sheets stay", async () => {
  open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("一").getRange("A1");
    range.conditionalFormats.add("Custom").custom.rule.formula = '=N("shenbao:error")=0';
    await context.sync();
  });
  const before = await customRules("一");
  await selfCheck();
  expect(await customRules("一")).toEqual(before);
});

test("a workbook that refuses a new sheet is reported, steps that need one are skipped, and nothing is left", async () => {
  open({}, { isStructureProtected: true });
  const told = lines(await selfCheck());
  expect(told).toContain("insert-form failed workbook-protected");
  expect(told.filter((line) => line.endsWith("skipped"))).toHaveLength(10);
  expect(await usersSheets()).toEqual(UNTOUCHED);
});

test("an Excel below the floor fails with the reason", async () => {
  open({ excelApi: "1.12" });
  const told = lines(await selfCheck());
  expect(told).toContain("requirement-sets failed below-floor");
  expect(told).toContain("insert-form failed too-old");
});

test("what Excel refuses on the way is a failed step with its code, and the sheet is removed all the same", async () => {
  open();
  refuseBatches(excel.host, ({ ObjectPaths }, response) => {
    const paths = JSON.stringify(ObjectPaths);
    return (
      response === null &&
      paths.includes('"Name":"ConditionalFormats"') &&
      !paths.includes('"Name":"Add"')
    );
  });
  const steps = await selfCheck();
  const failedStep = steps.find(({ id }) => id === "put-marks")?.result;
  expect(failedStep).toMatchObject({ status: "failed", reason: "unknown" });
  expect(JSON.stringify(failedStep)).toContain("GeneralException");
  expect(lines(steps)).toContain("find-marks skipped");
  expect(lines(steps).at(-1)).toBe("clean-up ok");
  expect(await usersSheets()).toEqual(UNTOUCHED);
});

test("a form that Excel refuses half-way leaves no sheet", async () => {
  open();
  refuseBatches(
    excel.host,
    (request, response) => response !== null && JSON.stringify(request).includes("CenterFooter"),
  );
  expect(lines(await selfCheck())).toContain("insert-form failed unknown");
  const { workbook } = await readOpenWorkbook();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["一", "二"]);
});

test.each([
  ["before it begins", ""],
  ["as the form is written", "CenterFooter"],
])(
  "an insertion that outlives its time is taken away all the same (held up %s)",
  async (_, part) => {
    open();
    const held = holdBatch(part);
    let given = (): void => undefined;
    // Only the insertion is given up; it continues once everything else has been skipped.
    const patience = jest.fn(never).mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          given = resolve;
        }),
    );
    const told: CheckedStep[] = [];
    const run = runSteps(sheetSteps(SCRATCH, never), { ...CLOCK, patience }, (step) => {
      told.push(step);
      if (step.id === "undo") {
        held.release();
      }
    });
    await held.arrived;
    given();
    await run;
    expect(lines(told)[0]).toBe("insert-form failed too-slow");
    expect(lines(told).at(-2)).toBe("undo skipped");
    expect(lines(told).at(-1)).toBe("clean-up ok");
    expect(await usersSheets()).toEqual(UNTOUCHED);
  },
);

/** Holds back batches with this part until they are released. */
function holdBatch(part: string) {
  const execute = excel.host.execute.bind(excel.host);
  let release = (): void => undefined;
  let arrive = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  excel.host.execute = async (request) => {
    if (JSON.stringify(request).includes(part)) {
      arrive();
      await released;
    }
    return execute(request);
  };
  return { arrived, release };
}

test("an event that never comes is reported, and what was typed for it is gone", async () => {
  open();
  refuseEvents();
  const told = lines(await selfCheck(() => Promise.resolve()));
  expect(told).toContain("hear-change failed not-heard");
  expect(told).toContain("undo ok");
});

test("an event that Excel does not let go of is reported with its code, and what was typed for it is gone", async () => {
  open();
  refuseBatches(
    excel.host,
    (request) => JSON.stringify(request).includes("_UnregisterDataChangedEvent"),
    "AccessDenied",
  );
  const told = lines(await selfCheck());
  expect(told).toContain("hear-change failed access-denied");
  expect(told).toContain("undo ok");
  expect(await usersSheets()).toEqual(UNTOUCHED);
});

test("a step that never ends is given up, and those after it are run", async () => {
  open();
  const stuck = { id: "storage", run: () => new Promise<never>(() => undefined) } as const;
  const steps = await runSteps(
    [stuck, ...HOST_STEPS],
    { ...CLOCK, patience: () => Promise.resolve() },
    () => undefined,
  );
  expect(lines(steps)[0]).toBe("storage failed too-slow");
  expect(steps).toHaveLength(1 + HOST_STEPS.length);
});
