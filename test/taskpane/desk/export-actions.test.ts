import { NO_REMARKS } from "../../support/no-remarks";
import { packResult } from "../../../src/desk/packed-result";
import { reviewFile } from "../../../src/desk/review-file";
import { ruleSetOf } from "../../../src/desk/review-rules";
import type { DeskFile } from "../../../src/desk/worker/review-methods";
import type { FileResult } from "../../../src/report/report-document";
import { ANNOTATION_TEXTS } from "../../../src/report/annotations/annotation-texts";
import type { ReviewPool } from "../../../src/desk/worker/review-pool";
import type { DeskPorts } from "../../../src/taskpane/desk/desk-ports";
import { DESK_TEXTS } from "../../../src/taskpane/desk/desk-texts";
import { deskRow } from "../../support/desk-rows";
import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import type { SheetPlan } from "../../../src/sheet/sheet-plan";
import { compareWithEarlier } from "../../../src/taskpane/desk/compare/desk-comparison";
import { deskReducer, NO_DESK, type DeskState } from "../../../src/taskpane/desk/desk-state";
import {
  exportActions,
  type ExportActions,
} from "../../../src/taskpane/desk/exports/export-actions";
import type { ExportPorts } from "../../../src/taskpane/desk/exports/export-ports";
import { turns, type Turns } from "../../../src/taskpane/state/turns";
import { busyTurns } from "../../support/busy-turns";
import { sample } from "../../support/samples";

const ONE = reviewFile(sample("baiyun-kexie.xlsx"), "同名.xlsx", DEFAULT_RULE_SET);

/** A file that holds the same declaration so many times. */
function holding(count: number): FileResult {
  if (ONE.outcome.status !== "checked") {
    throw new Error("The sample was not checked");
  }
  const [declaration] = ONE.outcome.declarations;
  const declarations = declaration === undefined ? [] : Array(count).fill(declaration);
  return { ...ONE, outcome: { ...ONE.outcome, declarations } };
}

interface ExportingDesk {
  readonly actions: ExportActions;
  readonly state: () => DeskState;
  readonly change: (change: Partial<DeskState>) => void;
  /** The texts of all sheets that were inserted. */
  readonly inserted: () => readonly string[];
}

/** A desk with these results, whose exports go nowhere. */
function deskWith(
  results: readonly FileResult[],
  ports: Partial<ExportPorts> = {},
  queue: Turns = turns(),
  openPool: DeskPorts["openPool"] = () => Promise.reject(new Error("not asked for")),
): ExportingDesk {
  const files = results.map((result, place): DeskFile => {
    return { file: result.file, hash: String(place), rows: [], packed: packResult(result) };
  });
  const sources = files.map(({ file }) => ({ source: new File([], file), file }));
  let state: DeskState = { ...NO_DESK, files, sources };
  const plans: SheetPlan[] = [];
  const actions = exportActions(
    {
      remarks: NO_REMARKS,
      readRules: () => Promise.reject(new Error("not asked for")),
      openPool,
      exports: {
        ruleSet: (rules) => Promise.resolve(ruleSetOf(rules)),
        today: () => "2026-11-27",
        insertSheets: (some) => {
          plans.push(...some);
          return Promise.resolve(some.map(({ name }) => ({ id: `${name} id`, name })));
        },
        deleteSheets: () => Promise.resolve(),
        saveFile: () => undefined,
        copy: () => Promise.resolve(true),
        ...ports,
      },
    },
    (event) => {
      state = deskReducer(state, event);
    },
    queue,
    "zh-CN",
  );
  return {
    actions,
    state: () => state,
    change: (change) => {
      state = { ...state, ...change };
    },
    inserted: () =>
      plans.flatMap(({ cells }) =>
        cells.flatMap(({ content }) => (content.type === "text" ? [content.text] : [])),
      ),
  };
}

test("the slip of a file's second declaration carries the remarks about it", async () => {
  const { actions, state, change, inserted } = deskWith([holding(2)]);
  change({ remarks: { "0.0": "关于第一份", "0.1": "关于第二份" } });
  await actions.insertSlip(state(), { file: 0, index: 1 });
  expect(inserted()).toContain("关于第二份");
  expect(inserted()).not.toContain("关于第一份");
});

test("sheets are inserted after what is at work in the open workbook", async () => {
  const { queue, end } = busyTurns();
  const { actions, state, inserted } = deskWith([holding(1)], {}, queue);
  const inserting = actions.insertSlip(state(), { file: 0, index: 0 });
  await new Promise(setImmediate);
  expect(inserted()).toEqual([]);
  end();
  await inserting;
  expect(inserted()).not.toEqual([]);
});

test("of two files of one name each keeps the remarks about it", async () => {
  let html = "";
  const { actions, state, change } = deskWith([holding(1), holding(1)], {
    saveFile: (_, content) => void content.text().then((text) => (html = text)),
  });
  change({ remarks: { "0.0": "关于前一个", "1.0": "关于后一个" } });
  await actions.exportAs("slips", state());
  await Promise.resolve();
  expect(html.indexOf("关于前一个")).toBeGreaterThan(0);
  expect(html.indexOf("关于后一个")).toBeGreaterThan(html.indexOf("关于前一个"));
});

test("exports name the rule set that judged, not the one of today", async () => {
  const { actions, state, change, inserted } = deskWith([holding(1)]);
  change({
    rules: {
      rules: '{"format":"shenbao-ruleset","version":1,"name":"去年的规则"}',
      heuristics: true,
    },
  });
  await actions.insertSlip(state(), { file: 0, index: 0 });
  expect(inserted()).toContain("去年的规则");
});

test("what comes of an export is not told on the list of other files", async () => {
  const { actions, state, change } = deskWith([holding(1)]);
  const exporting = actions.exportAs("summary", state());
  change({ sources: [], exporting: null });
  await exporting;
  expect(state().exported).toBeNull();
});

test("the summary also has what is seen of all files together, and the sums by year", async () => {
  const { actions, state } = deskWith([holding(1), holding(1)]);
  await actions.exportAs("summary", state());
  const names = ["汇总表", "问题清单", "图表", "跨部门核对", "分年度合计"];
  expect(state().exported).toEqual({
    kind: "inserted",
    sheets: names.map((name) => ({ id: `${name} id`, name })),
  });
});

test("sheets that were inserted are deleted again, in turn with what is at work in the workbook", async () => {
  const deleteSheets = jest.fn(() => Promise.resolve());
  const { queue, end } = busyTurns();
  const { actions, state } = deskWith([holding(1)], { deleteSheets }, queue);
  const undoing = actions.undoInsertion(state(), [
    { id: "7", name: "汇总表" },
    { id: "8", name: "图表" },
  ]);
  await new Promise(setImmediate);
  expect(state().exporting).toBe("undo");
  expect(deleteSheets).not.toHaveBeenCalled();
  end();
  await undoing;
  expect(deleteSheets).toHaveBeenCalledWith(["7", "8"]);
  expect(state()).toMatchObject({ exporting: null, exported: { kind: "undone", count: 2 } });
});

test("the summary counts a file that was handed in twice once, and says so", async () => {
  const { actions, state, change, inserted } = deskWith([holding(1), holding(1)]);
  change({ files: state().files.map((file) => file && { ...file, hash: "同一份" }) });
  await actions.exportAs("summary", state());
  expect(inserted().some((text) => text.includes("内容完全相同的文件金额只计一次"))).toBe(true);
});

test("exports of a review that was stopped name the files that were left out", async () => {
  let html = "";
  const { actions, state, change, inserted } = deskWith([holding(1)], {
    saveFile: (_, content) => void content.text().then((text) => (html = text)),
  });
  const late = ["乙.xlsx", "丙.xlsx"].map((file) => ({ source: new File([], file), file }));
  change({ sources: [...state().sources, ...late], files: [...state().files, null, null] });
  await actions.exportAs("summary", state());
  expect(inserted()[1]).toContain("，另有 2 个文件没有检查（已停止）");
  expect(inserted()).toContain("没有检查的文件（已停止），各表都不含：乙.xlsx、丙.xlsx");
  await actions.exportAs("slips", state());
  await Promise.resolve();
  expect(html).toMatch(/没有检查的文件[^]*<li>乙\.xlsx<\/li>\s*<li>丙\.xlsx<\/li>/);
});

test("all slips come as sheets, but not more than a workbook is looked through with", async () => {
  const few = deskWith([holding(2), holding(1)]);
  await few.actions.exportAs("slip-sheets", few.state());
  expect(few.state().exported).toMatchObject({ kind: "inserted", sheets: { length: 3 } });

  const many = deskWith([holding(30), holding(21)]);
  await many.actions.exportAs("slip-sheets", many.state());
  expect(many.state().exported).toEqual({ kind: "too-many-slips", count: 51, most: 50 });
  expect(many.inserted()).toEqual([]);
});

test("every file without an annotated copy is named with the reason", async () => {
  const rows = [deskRow("同名.xlsx", { sheet: "申报表" })];
  const names = ["甲.xlsx", "乙.xls", "丙.xls", "丁.xlsx", "戊.xlsx"];
  const annotate: ReviewPool<File>["annotate"] = ({ name }) =>
    Promise.resolve(
      name.endsWith(".xlsx")
        ? { status: "annotated", bytes: new Uint8Array(1), notesLeftOut: [] }
        : { status: "refused", kind: "binary" },
    );
  const { actions, state, change } = deskWith([ONE, ONE, ONE, ONE], {}, turns(), () =>
    Promise.resolve({
      workers: 1,
      annotate,
      review: () => Promise.reject(new Error("not asked for")),
      show: () => Promise.resolve(null),
      close: () => Promise.resolve(),
    }),
  );
  change({
    sources: names.map((file) => ({ source: new File([], file), file })),
    files: [
      ...state().files.map((file, place) => file && { ...file, rows: place < 3 ? rows : [] }),
      null,
    ],
  });
  await actions.exportAs("copies", state());
  expect(state().exported).toMatchObject({
    kind: "copies",
    count: 1,
    left: [
      { reason: ANNOTATION_TEXTS["zh-CN"].refused.binary, files: ["乙.xls", "丙.xls"] },
      { reason: DESK_TEXTS["zh-CN"].exports.noForm, files: ["丁.xlsx"] },
      { reason: DESK_TEXTS["zh-CN"].exports.unreviewed, files: ["戊.xlsx"] },
    ],
  });
});

describe("the report", () => {
  const EARLIER_FILES = [
    {
      file: "去年.xlsx",
      hash: "去年",
      rows: [],
      packed: packResult({ ...ONE, file: "去年.xlsx" }),
    },
  ];

  async function reportOf(change: (state: DeskState) => Partial<DeskState>) {
    let [copied, saved] = ["", new Blob()];
    const {
      actions,
      state,
      change: changed,
    } = deskWith([holding(1), ONE], {
      saveFile: (_, content) => {
        saved = content;
      },
      copy: (text) => {
        copied = text;
        return Promise.resolve(true);
      },
    });
    changed(change(state()));
    await actions.exportAs("copy-report", state());
    await actions.exportAs("save-report", state());
    expect(await saved.text()).toBe(copied);
    const report: unknown = JSON.parse(copied);
    return report;
  }

  test("says what is seen of all files together", async () => {
    const report = await reportOf(() => ({}));
    expect(report).toMatchObject({
      format: "shenbao-report",
      across: expect.anything() as unknown,
    });
    expect(report).not.toHaveProperty("comparison");
    expect(report).not.toHaveProperty("unreviewed");
  });

  test("names the files that a stopped review left out", async () => {
    const late = { source: new File([], "乙.xlsx"), file: "乙.xlsx" };
    const report = await reportOf(({ sources, files }) => ({
      sources: [...sources, late],
      files: [...files, null],
    }));
    expect(report).toMatchObject({ files: { length: 2 }, unreviewed: ["乙.xlsx"] });
  });

  test("says what has changed since the earlier submission, once all files are reviewed", async () => {
    const earlier = (files: DeskState["files"]) => compareWithEarlier(EARLIER_FILES, files, {});
    expect(await reportOf(({ files }) => ({ earlier: earlier(files) }))).toMatchObject({
      comparison: { declarations: [{ before: { file: "去年.xlsx" }, now: { file: "同名.xlsx" } }] },
    });
    expect(
      await reportOf(({ sources, files }) => ({
        sources: [...sources, { source: new File([], "乙.xlsx"), file: "乙.xlsx" }],
        files: [...files, null],
        earlier: earlier(files),
      })),
    ).not.toHaveProperty("comparison");
  });
});
