import type { Outcome } from "../../src/commands/outcome";
import { listenToCommands } from "../../src/commands/outcome-channel";
import { RIBBON_FUNCTIONS } from "../../src/commands/ribbon-functions";
import { runCommand } from "../../src/commands/run-command";
import { openCommandsPage, type PageOptions } from "../support/commands-page";
import { customRules } from "../support/conditional-rules";
import type { OpenExcel } from "../support/office-js";
import { fetchFailure } from "../support/fetch-failure";
import { openSample } from "../support/open-sample";
import type { SAMPLES } from "../support/samples";
import { waitUntil } from "../support/wait-until";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

async function open(name: (typeof SAMPLES)[number], options?: PageOptions) {
  excel = await openSample(name);
  return openCommandsPage(excel, options);
}

/**
 * Clicks a ribbon button.
 * @returns how often the event was completed
 */
async function click(name: string): Promise<number> {
  let completed = 0;
  const action = RIBBON_FUNCTIONS[name] ?? (() => Promise.reject(new TypeError(name)));
  await runCommand({ completed: () => (completed += 1), source: { id: name } }, action);
  return completed;
}

/** An open pane. */
async function openPane() {
  const outcomes: Outcome[] = [];
  const close = await listenToCommands((outcome) => outcomes.push(outcome));
  return { outcomes, close };
}

const FAULTY = "baiyun-kexie-with-faults.xlsx";

test("校验 marks the sheet without a pane or a word, in three round trips", async () => {
  const page = await open(FAULTY);
  expect(await click("validate")).toBe(1);
  expect(excel.roundTrips()).toBe(3);
  const rules = await customRules("申报表");
  expect(rules.map(({ formula }) => formula)).toContain('=N("shenbao:error")=0');
  expect(page.dialogs).toEqual([]);
});

test("清除标记 removes them", async () => {
  const page = await open(FAULTY);
  const before = await customRules("申报表");
  await click("validate");
  expect(await click("clearMarks")).toBe(1);
  expect(await customRules("申报表")).toEqual(before);
  expect(page.dialogs).toEqual([]);
});

test("problems are shown in a small window of the add-in", async () => {
  const page = await open(FAULTY, { language: "en-GB" });
  excel.host.setCellEditMode(true);
  expect(await click("validate")).toBe(1);
  expect(page.dialogs.map(String)).toEqual([
    "https://localhost:3000/notice.html?code=problem-cell-edit-mode&language=en-GB",
  ]);
});

test("a workbook without a declaration is reported", async () => {
  const page = await open("not-a-declaration.xlsx");
  await click("validate");
  expect(page.dialogs[0]?.searchParams.get("code")).toBe("unrecognised-none");
});

test.each([["https://example.test/申报表.xlsx"], [""]])(
  "an open pane shows it instead (address of the workbook: '%s')",
  async (url) => {
    const page = await open("not-a-declaration.xlsx", { url });
    const pane = await openPane();
    await click("validate");
    await waitUntil(() => pane.outcomes.length > 0);
    expect(pane.outcomes).toMatchObject([
      { type: "validated", validation: { checked: { status: "unrecognised", reason: "none" } } },
    ]);
    expect(page.dialogs).toEqual([]);
    pane.close();
    await click("validate");
    expect(page.dialogs).toHaveLength(1);
    expect(pane.outcomes).toHaveLength(1);
  },
);

test("the pane of another workbook is not informed", async () => {
  await open("not-a-declaration.xlsx");
  const pane = await openPane();
  const others = new BroadcastChannel("shenbao");
  const outcome: Outcome = { type: "failed", code: "unknown" };
  others.postMessage({ workbook: "https://example.test/other.xlsx", outcome });
  await click("validate");
  await waitUntil(() => pane.outcomes.length > 0);
  expect(pane.outcomes).toMatchObject([{ type: "validated" }]);
  others.close();
  pane.close();
});

test("a pane is still informed after its workbook is saved under another name", async () => {
  const page = await open("not-a-declaration.xlsx", { url: "" });
  const pane = await openPane();
  Office.context.document.url = "https://example.test/申报表.xlsx";
  await click("validate");
  await waitUntil(() => pane.outcomes.length === 1);
  // Before that, the pane was not known to belong to this workbook.
  expect(page.dialogs).toHaveLength(1);
  await click("validate");
  await waitUntil(() => pane.outcomes.length === 2);
  expect(page.dialogs).toHaveLength(1);
  pane.close();
});

test("without locks the pane is informed, and the window is shown to be sure", async () => {
  const page = await open("not-a-declaration.xlsx", { hasLocks: false });
  const pane = await openPane();
  await click("validate");
  await waitUntil(() => pane.outcomes.length > 0);
  expect(page.dialogs).toHaveLength(1);
  pane.close();
});

test("without channels no pane is informed, and the window is shown", async () => {
  const { BroadcastChannel } = globalThis;
  Reflect.deleteProperty(globalThis, "BroadcastChannel");
  try {
    const page = await open("not-a-declaration.xlsx");
    const pane = await openPane();
    expect(await click("validate")).toBe(1);
    expect(page.dialogs[0]?.searchParams.get("code")).toBe("unrecognised-none");
    expect(pane.outcomes).toEqual([]);
    pane.close();
  } finally {
    Object.assign(globalThis, { BroadcastChannel });
  }
});

test("ends where Office shows no windows", async () => {
  const page = await open("not-a-declaration.xlsx", { hasDialogs: false });
  expect(await click("validate")).toBe(1);
  expect(page.dialogs).toEqual([]);
});

test("a part of the add-in that did not load is reported as such", async () => {
  const page = await open(FAULTY);
  const event = { completed: () => undefined, source: { id: "Validate" } };
  await runCommand(event, () => Promise.reject(fetchFailure()));
  expect(page.dialogs[0]?.searchParams.get("code")).toBe("problem-not-loaded");
});

test("a bug of our own is reported, thrown, and the event completed all the same", async () => {
  const page = await open(FAULTY);
  let completed = 0;
  const event = { completed: () => (completed += 1), source: { id: "Validate" } };
  const defect = new TypeError("defect");
  await expect(runCommand(event, () => Promise.reject(defect))).rejects.toBe(defect);
  expect(completed).toBe(1);
  expect(page.dialogs[0]?.searchParams.get("code")).toBe("problem-internal");
});
