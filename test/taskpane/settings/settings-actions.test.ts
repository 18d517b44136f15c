import { ExcelProblem } from "../../../src/excel/excel-problem";
import { PANE_TEXTS } from "../../../src/taskpane/locale/pane-texts";
import { settingsActions } from "../../../src/taskpane/settings/settings-actions";
import type { SettingsPorts } from "../../../src/taskpane/settings/settings-ports";
import {
  INITIAL_SETTINGS,
  settingsReducer,
  type SettingsState,
} from "../../../src/taskpane/settings/settings-state";
import { judgedByText, settingsNotices } from "../../../src/taskpane/settings/settings-view";
import { BY_DEFAULT } from "../../support/checked-declaration";

const TEXTS = PANE_TEXTS["zh-CN"];
const RULES = JSON.stringify({ format: "shenbao-ruleset", version: 1, name: "某区2027" });

const WILLING: SettingsPorts = {
  read: () => Promise.resolve({ judgedBy: BY_DEFAULT, heuristics: true }),
  keepRuleSet: () => Promise.resolve("stored"),
  restoreDefaultRuleSet: () => Promise.resolve("stored"),
  switchHeuristics: () => "stored",
};

function page(ports: Partial<SettingsPorts> = {}) {
  let state: SettingsState = INITIAL_SETTINGS;
  const changed = jest.fn();
  const actions = settingsActions(
    { ...WILLING, ...ports },
    (event) => {
      state = settingsReducer(state, event);
    },
    changed,
  );
  const said = () => settingsNotices(state, TEXTS, "zh-CN").map(({ text }) => text);
  return { actions, changed, said, state: () => state };
}

function fileOf(text: string): File {
  return new File([text], "rules.json");
}

test("opening the page looks up what is in force, and says nothing", async () => {
  const { actions, changed, said, state } = page();
  await actions.open();
  expect(state()).toMatchObject({ busy: false, reading: { judgedBy: BY_DEFAULT } });
  expect([said(), changed.mock.calls.length]).toEqual([[], 0]);
});

test.each(["workbook", "user"] as const)(
  "a rule set is kept as it is written: %s",
  async (place) => {
    const keepRuleSet = jest.fn(WILLING.keepRuleSet);
    const { actions, changed, said } = page({ keepRuleSet });
    await actions.chooseFile(fileOf(RULES), place);
    expect(keepRuleSet.mock.calls).toEqual([[place, RULES]]);
    expect(said().join()).toContain("已采用规则集“某区2027”");
    expect(changed).toHaveBeenCalledTimes(1);
  },
);

test("a file with mistakes is told of by their places, and nothing changes", async () => {
  const keepRuleSet = jest.fn(WILLING.keepRuleSet);
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
  expect(said()).toEqual(["“rules.json”太大，不是规则集。没有采用。"]);
});

test("a rule set of the user's own behind that of the workbook is said to be behind it", async () => {
  const judgedBy = { ...BY_DEFAULT, name: "某市", source: "workbook" as const };
  const { actions, said } = page({
    read: () => Promise.resolve({ judgedBy, heuristics: true }),
  });
  await actions.chooseFile(fileOf(RULES), "user");
  expect(said()).toEqual(["已为本人保存规则集“某区2027”；本工作簿自带规则集“某市”，仍以它为准。"]);
});

test("where the browser stores nothing, that is said and nothing is judged anew", async () => {
  const { actions, changed, said } = page({ switchHeuristics: () => "not-stored" });
  await actions.switchHeuristics(false);
  expect(said().join()).toContain("没有保存");
  expect(changed).not.toHaveBeenCalled();
});

test("the switch and the way back to the default one are told, and judged by", async () => {
  const { actions, changed, said } = page();
  await actions.switchHeuristics(false);
  expect(said()).toEqual(["已停用经验性检查。"]);
  await actions.useDefault();
  expect(said()).toEqual(["已恢复默认规则集。"]);
  expect(changed).toHaveBeenCalledTimes(2);
});

test("what Excel objects to is told, and a defect of ours thrown on", async () => {
  const busy = page({ read: () => Promise.reject(new ExcelProblem("cell-edit-mode")) });
  await busy.actions.open();
  expect(busy.said()).toEqual([TEXTS.problems["cell-edit-mode"]]);
  const broken = page({ read: () => Promise.reject(new TypeError("x")) });
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
    read: () =>
      Promise.resolve({ judgedBy: { ...BY_DEFAULT, unusable: ["workbook"] }, heuristics: true }),
  });
  await actions.open();
  expect(said()).toEqual(["本工作簿保存的规则集有误，没有采用。"]);
});
