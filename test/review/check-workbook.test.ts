import type { Acceptance } from "../../src/review/acceptance/acceptance";
import { checkWorkbook } from "../../src/review/check-workbook";
import type { CheckedDeclaration } from "../../src/review/checked-workbook";
import { marksOf } from "../../src/review/marks-of";
import { DEFAULT_RULE_SET, type RuleSet } from "../../src/rules/rule-set/rule-set";
import { accepted } from "../support/acceptances";
import { filledExample } from "../support/filled-example";
import { DEFAULT_EDITION } from "../../src/editions/editions";
import { DEFAULT_FORM_OPTIONS } from "../../src/template/form-options";
import { planForm } from "../../src/template/plan-form";
import { planPicture } from "../support/plan-picture";
import { workbookPicture } from "../support/sheet-picture";

/** The filled example has S03 at A1 and S21 at B35 and B36, all warnings. */
const EXAMPLE = workbookPicture([filledExample()]);

function checked(
  acceptances: readonly Acceptance[] = [],
  ruleSet: RuleSet = DEFAULT_RULE_SET,
): CheckedDeclaration {
  const result = checkWorkbook(EXAMPLE, ruleSet, acceptances);
  const [declaration] = result.status === "checked" ? result.declarations : [];
  if (declaration === undefined) {
    throw new Error("The example holds no declaration");
  }
  return declaration;
}

const BEFORE = checked();
const S21 = BEFORE.findings.filter(({ rule }) => rule === "S21");
const ACCEPTANCES = S21.slice(0, 1).map((one) => accepted(one, BEFORE.declaration, "不涉及生态"));

test("an accepted finding stays in the list and leaves counts and marks", () => {
  const after = checked(ACCEPTANCES);
  expect(BEFORE.accepted).toBe(0);
  expect(after.accepted).toBe(1);
  expect(after.counts).toEqual({ ...BEFORE.counts, warning: BEFORE.counts.warning - 1 });
  expect(after.findings.map(({ accepted: by, ...finding }) => [finding, by?.reason])).toEqual(
    BEFORE.findings.map(({ accepted: by, ...finding }) => [
      finding,
      finding.cells[0] === S21[0]?.cells[0] && finding.rule === "S21" ? "不涉及生态" : by?.reason,
    ]),
  );
  const [marks] = marksOf({ status: "checked", declarations: [after] });
  expect(marks?.cells.warning).not.toContain(S21[0]?.cells[0]);
  expect(marks?.cells.warning).toContain(S21[1]?.cells[0]);
});

test("a rule that an office has made an error cannot be accepted, nor stays so", () => {
  const strict = { ...DEFAULT_RULE_SET, severities: { S21: "error" as const } };
  const after = checked(ACCEPTANCES, strict);
  expect([after.accepted, after.verdict, after.counts.error]).toEqual([0, "revise", S21.length]);
});

test("a blank form beside a filled one is reported once, not for everything it lacks", () => {
  const blank = {
    ...planPicture(planForm(DEFAULT_EDITION, DEFAULT_FORM_OPTIONS)),
    name: "空白表样",
  };
  const result = checkWorkbook(workbookPicture([blank, filledExample()]));
  const declarations = result.status === "checked" ? result.declarations : [];
  expect(declarations.map(({ declaration }) => declaration.sheet)).toEqual(["申报表", "空白表样"]);
  expect(declarations[1]?.findings.map(({ rule }) => rule)).toEqual(["S11"]);
  const due = checkWorkbook(workbookPicture([{ ...blank, name: "2027" }, filledExample()]));
  expect(due.status === "checked" && due.declarations[0]?.verdict).toBe("revise");
  const alone = checkWorkbook(workbookPicture([blank]));
  expect(alone.status === "checked" && alone.declarations[0]?.verdict).toBe("revise");
});
