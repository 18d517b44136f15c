import type { CurrentSettings } from "../../../src/commands/current-settings";
import type { OfficeSettings } from "../../../src/commands/office-settings";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import { settingsInForce } from "../../../src/settings/settings-in-force";
import type { SettingsChoices } from "../../../src/settings/user-settings";
import { PANE_TEXTS } from "../../support/pane-texts";
import {
  settingsActions,
  type SettingsActions,
} from "../../../src/taskpane/settings/settings-actions";
import type { SettingsPorts } from "../../../src/taskpane/settings/settings-ports";
import {
  INITIAL_SETTINGS,
  settingsReducer,
  type SettingsState,
} from "../../../src/taskpane/settings/settings-state";
import { SETTINGS_TEXTS } from "../../../src/taskpane/settings/settings-texts";
import { turns, type Turns } from "../../../src/taskpane/state/turns";
import {
  judgedByText,
  lastingNotices,
  outcomeNotices,
} from "../../../src/taskpane/settings/settings-view";
import { busyTurns } from "../../support/busy-turns";
import { BY_DEFAULT } from "../../support/checked-declaration";

const WORDS = SETTINGS_TEXTS["zh-CN"];
const TEXTS = PANE_TEXTS["zh-CN"];
const RULES = JSON.stringify({ format: "shenbao-ruleset", version: 1, name: "某区2027" });

const SETTINGS = JSON.stringify({ format: "shenbao-settings", version: 1, marks: "pale" });
const NOTHING_OF_THE_OFFICE: OfficeSettings = { choices: {}, problem: null };

/** The page over ports that do what is asked, apart from the given ones. */
function page(
  changes: Partial<SettingsPorts> = {},
  office = NOTHING_OF_THE_OFFICE,
  queue: Turns = turns(),
) {
  let state: SettingsState = INITIAL_SETTINGS;
  let user: SettingsChoices = {};
  const current = (): CurrentSettings => ({
    ...settingsInForce(user, office.choices),
    user,
    office,
  });
  const saved: Record<string, Blob> = {};
  const ports: SettingsPorts = {
    atStart: current,
    current: () => Promise.resolve(current()),
    choose: (choices) => {
      user = choices;
      return "stored";
    },
    readJudgedBy: () => Promise.resolve(BY_DEFAULT),
    keepRuleSet: () => Promise.resolve("stored"),
    restoreDefaultRuleSet: () => Promise.resolve("stored"),
    saveFile: (name, content) => {
      saved[name] = content;
    },
    copy: () => Promise.resolve(true),
    ...changes,
  };
  const changed = jest.fn();
  let shown = current();
  const actions = settingsActions(
    ports,
    (event) => {
      state = settingsReducer(state, event);
    },
    {
      changed,
      update: (updated) => {
        shown = updated;
      },
    },
    queue,
  );
  const said = () =>
    [
      ...lastingNotices(state, shown, WORDS, TEXTS, "zh-CN"),
      ...outcomeNotices(state, WORDS, TEXTS, "zh-CN"),
    ].map(({ text }) => text);
  return { actions, changed, said, saved, state: () => state, shown: () => shown.settings };
}

function fileOf(text: string): File {
  return new File([text], "rules.json");
}

test("opening the page looks up what is in force, and says nothing", async () => {
  const { actions, changed, said, state } = page();
  await actions.open();
  expect(state()).toMatchObject({ busy: false, judgedBy: BY_DEFAULT });
  expect([said(), changed.mock.calls.length]).toEqual([[], 0]);
});

test.each(["workbook", "user"] as const)(
  "a rule set is kept as it is written: %s",
  async (place) => {
    const keepRuleSet = jest.fn(() => Promise.resolve("stored" as const));
    const { actions, changed, said } = page({ keepRuleSet });
    await actions.chooseFile(fileOf(RULES), place);
    expect(keepRuleSet.mock.calls).toEqual([[place, RULES]]);
    expect(said().join()).toContain("已采用规则集“某区2027”");
    expect(changed).toHaveBeenCalledTimes(1);
  },
);

test("rule sets are kept and taken away after what is at work in the workbook", async () => {
  const { queue, end } = busyTurns();
  const stored = () => Promise.resolve("stored" as const);
  const ports = { keepRuleSet: jest.fn(stored), restoreDefaultRuleSet: jest.fn(stored) };
  const { actions } = page(ports, NOTHING_OF_THE_OFFICE, queue);
  const both = [actions.chooseFile(fileOf(RULES), "workbook"), actions.useDefault()];
  await new Promise(setImmediate);
  const calls = () => Object.values(ports).map(({ mock }) => mock.calls.length);
  expect(calls()).toEqual([0, 0]);
  end();
  await Promise.all(both);
  expect(calls()).toEqual([1, 1]);
});

test("a file with mistakes is told of by their places, and nothing changes", async () => {
  const keepRuleSet = jest.fn(() => Promise.resolve("stored" as const));
  const { actions, changed, said } = page({ keepRuleSet });
  await actions.chooseFile(fileOf(RULES.replace("}", ',"rules":{"X1":"off"}}')), "user");
  expect(said()).toEqual([
    "“rules.json”没有采用，因为：",
    "rules.X1：没有这一项。请核对拼写，或删去它。",
  ]);
  expect([keepRuleSet.mock.calls.length, changed.mock.calls.length]).toEqual([0, 0]);
});

test("a file that is too large is no rule set", async () => {
  const { actions, said } = page();
  await actions.chooseFile(fileOf(" ".repeat(600_000)), "user");
  expect(said()).toEqual(["“rules.json”太大，不是规则集或设置文件。没有采用。"]);
});

test("a rule set of the user's own behind that of the workbook is said to be behind it", async () => {
  const judgedBy = { ...BY_DEFAULT, name: "某市", source: "workbook" as const };
  const { actions, said } = page({ readJudgedBy: () => Promise.resolve(judgedBy) });
  await actions.chooseFile(fileOf(RULES), "user");
  expect(said()).toEqual(["已为本人保存规则集“某区2027”；本工作簿自带规则集“某市”，仍以它为准。"]);
});

test("where the browser stores nothing, that is said and nothing is judged anew", async () => {
  const { actions, changed, said } = page({ choose: () => "not-stored" });
  await actions.choose({ heuristics: false });
  expect(said().join()).toContain("没有保存");
  expect(changed).not.toHaveBeenCalled();
});

test("a rule set that the browser does not store can be kept with the workbook; other choices cannot", async () => {
  const notStored = () => Promise.resolve("not-stored" as const);
  const rules = page({ keepRuleSet: notStored });
  await rules.actions.chooseFile(fileOf(RULES), "user");
  expect(rules.said().join()).toContain("存入本工作簿");
  const choice = page({ choose: () => "not-stored" });
  await choice.actions.choose({ live: true });
  expect(choice.said().join()).not.toContain("工作簿");
});

describe("where Excel cannot tell what is in force now", () => {
  const readJudgedBy = () => Promise.reject(new ExcelProblem("cell-edit-mode"));
  test.each<[string, (actions: SettingsActions) => Promise<void>, string]>([
    ["a rule set is kept", (actions) => actions.chooseFile(fileOf(RULES), "user"), "已采用规则集"],
    ["the default one is restored", (actions) => actions.useDefault(), "已恢复默认规则集"],
    [
      "settings are taken",
      (actions) => actions.takeSettings(fileOf(SETTINGS)),
      "已采用“rules.json”",
    ],
  ])("%s all the same, told, and judged by", async (_, act, told) => {
    const { actions, changed, said, state } = page({ readJudgedBy });
    await act(actions);
    expect(said().join()).toContain(told);
    expect([changed.mock.calls.length, state().judgedBy]).toEqual([1, null]);
  });

  test("a defect of ours is thrown on", async () => {
    const broken = page({ readJudgedBy: () => Promise.reject(new TypeError("x")) });
    await expect(broken.actions.useDefault()).rejects.toThrow(TypeError);
    expect(broken.changed).toHaveBeenCalledTimes(1);
  });
});

test("two choices that are made while the office's file is awaited are both kept", async () => {
  const { actions, shown } = page();
  await Promise.all([
    actions.choose({ marks: "pale" }),
    actions.choose({ live: true }),
    actions.restore("locale"),
  ]);
  expect(shown()).toMatchObject({ marks: "pale", live: true });
});

test("opening the page takes over what has come of the office's file since", async () => {
  const { actions, shown } = page({
    current: () =>
      Promise.resolve({
        ...settingsInForce({}, { marks: "pale" }),
        user: {},
        office: { choices: { marks: "pale" }, problem: null },
      }),
  });
  expect(shown().marks).toBe("usual");
  await actions.open();
  expect(shown().marks).toBe("pale");
});

test("the switch and the way back to the default one are told, and judged by", async () => {
  const { actions, changed, said } = page();
  await actions.choose({ heuristics: false });
  expect(said()).toEqual(["已停用经验性检查。"]);
  await actions.useDefault();
  expect(said()).toEqual(["已恢复默认规则集。"]);
  expect(changed).toHaveBeenCalledTimes(2);
});

test("what Excel objects to is told, and a defect of ours thrown on", async () => {
  const busy = page({ readJudgedBy: () => Promise.reject(new ExcelProblem("cell-edit-mode")) });
  await busy.actions.open();
  expect(busy.said()).toEqual([TEXTS.problems["cell-edit-mode"]]);
  const broken = page({ readJudgedBy: () => Promise.reject(new TypeError("x")) });
  await expect(broken.actions.open()).rejects.toThrow(TypeError);
  expect(broken.said()).toEqual([TEXTS.problems.internal]);
  expect(broken.state().busy).toBe(false);
});

test("the result says by which rule set it was judged", () => {
  expect(judgedByText(BY_DEFAULT, TEXTS)).toBe("规则集：默认规则集。");
  const own = { ...BY_DEFAULT, name: "某区2027", source: "user" as const, heuristics: false };
  expect(judgedByText(own, TEXTS)).toBe("规则集：某区2027，未做经验性检查。");
});

test("stored rule sets that cannot be used are told of", async () => {
  const { actions, said } = page({
    readJudgedBy: () => Promise.resolve({ ...BY_DEFAULT, unusable: ["workbook"] }),
  });
  await actions.open();
  expect(said()).toEqual(["本工作簿保存的规则集有误，没有采用。"]);
});

test.each([
  [{ marks: "pale" }, 1],
  [{ shown: ["error"] }, 1],
  [{ locale: "en-US" }, 0],
  [{ live: true }, 0],
] as const)(
  "choosing %j holds at once, and is judged by where it changes findings or marks",
  async (choice, times) => {
    const { actions, changed, said, shown } = page();
    await actions.choose(choice);
    expect(shown()).toMatchObject(choice);
    expect(said()).toEqual(["已保存，立即生效。"]);
    expect(changed).toHaveBeenCalledTimes(times);
  },
);

test("a choice that is taken back gives way to the office's, or to what comes with the add-in", async () => {
  const { actions, said, shown } = page({}, { choices: { marks: "pale" }, problem: null });
  await actions.choose({ marks: "strong", live: true });
  await actions.restore("marks");
  expect([shown().marks, said()]).toEqual(["pale", ["已恢复为本单位设置。"]]);
  expect(shown().live).toBe(true);
  await actions.restore("live");
  expect([shown().live, said()]).toEqual([false, ["已恢复为默认设置。"]]);
});

test("the file that is saved makes the same choices where it is taken", async () => {
  const giving = page({}, { choices: { marks: "pale", shown: ["error"] }, problem: null });
  await giving.actions.choose({ marks: "strong", ruleSet: RULES });
  await giving.actions.saveSettings();
  const text = await giving.saved["office-settings.json"]?.text();
  const taking = page();
  await taking.actions.choose({ live: true });
  await taking.actions.takeSettings(fileOf(text ?? ""));
  expect(taking.said()).toEqual(["已采用“rules.json”中的设置。"]);
  expect(taking.shown()).toMatchObject({ marks: "strong", shown: ["error"], live: false });
  expect(JSON.parse(taking.shown().ruleSet ?? "")).toEqual(JSON.parse(RULES));
});

test.each([
  [SETTINGS.replace("pale", "pink"), "marks：不能是这个值，只能是：usual、pale、strong。"],
  [
    SETTINGS.replace("}", ',"ruleSet":{"version":1,"name":"x"}}'),
    "ruleSet.format：缺少这一项，应为",
  ],
  ["{", "整个文件：不是 JSON 文本。"],
])("settings with mistakes are told of by their places, and not taken: %s", async (text, told) => {
  const { actions, changed, said, shown } = page();
  await actions.takeSettings(fileOf(text));
  expect(said()[0]).toBe("“rules.json”没有采用，因为：");
  expect(said()[1]).toContain(told);
  expect([shown().marks, changed.mock.calls.length]).toEqual(["usual", 0]);
});

test("where a pane can neither save nor copy, that is told with what to do", async () => {
  const { actions, said } = page({ copy: () => Promise.resolve(false) });
  await actions.copySettings();
  expect(said()).toEqual(["浏览器不允许复制。请改用“保存设置文件”。"]);
});

test.each([
  ["not-loaded" as const, "没有取到本单位设置（office-settings.json）"],
  [[{ path: "marks", reason: "unknown" as const, expected: [] }], "marks：没有这一项。"],
])("what is wrong with the office's file is told", (problem, told) => {
  const { said } = page({}, { choices: {}, problem });
  expect(said()).toEqual([expect.stringContaining(told)]);
});
