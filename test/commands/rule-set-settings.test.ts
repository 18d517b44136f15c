import {
  keepRuleSet,
  readJudgedBy,
  restoreDefaultRuleSet,
  reviewersRules,
} from "../../src/commands/rule-set-settings";
import { writeUserChoices } from "../../src/commands/user-settings";
import { validateOpenWorkbook } from "../../src/commands/validate-open-workbook";
import type { OpenExcel } from "../support/office-js";
import { openSample } from "../support/open-sample";

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openSample("baiyun-kexie-with-faults.xlsx");
});

afterEach(() => {
  excel.close();
});

const RULES = JSON.stringify({
  format: "shenbao-ruleset",
  version: 1,
  name: "某区2027",
  rules: { S03: "off" },
});

async function rulesFound(): Promise<ReadonlySet<string>> {
  const { checked } = await validateOpenWorkbook();
  const declarations = checked.status === "checked" ? checked.declarations : [];
  return new Set(declarations.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
}

test("a rule set kept with the workbook judges it, is named, and is taken away again", async () => {
  expect((await rulesFound()).has("S03")).toBe(true);
  await keepRuleSet("workbook", RULES);
  expect((await rulesFound()).has("S03")).toBe(false);
  expect((await validateOpenWorkbook()).judgedBy).toMatchObject({
    name: "某区2027",
    source: "workbook",
  });
  await keepRuleSet("workbook", RULES.replace("某区2027", "某区2028"));
  expect((await readJudgedBy()).name).toBe("某区2028");
  await restoreDefaultRuleSet();
  expect((await readJudgedBy()).source).toBe("default");
  expect((await rulesFound()).has("S03")).toBe(true);
});

test("where nothing can be stored for the user, that is the answer and not a failure", async () => {
  expect(await keepRuleSet("user", RULES)).toBe("not-stored");
  expect(writeUserChoices({ heuristics: false })).toBe("not-stored");
  expect(await readJudgedBy()).toMatchObject({ source: "default", heuristics: true });
  expect(await reviewersRules()).toEqual({ rules: null, heuristics: true });
});
