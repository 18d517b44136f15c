import { checkWorkbook } from "../../../src/review/check-workbook";
import type { Acceptance } from "../../../src/review/acceptance/acceptance";
import type { CheckedFinding } from "../../../src/review/checked-workbook";
import { accepted } from "../../support/acceptances";
import { CONSISTENT, formPicture, type FormChanges } from "../../support/declaration";
import { checkOne } from "../../support/check-one";

/** More in the year than in the whole period: A16. */
function trained(period: string, annual: string, name = "培训教师人次（人次）"): FormChanges {
  return {
    indicators: { ...CONSISTENT.indicators, 数量指标: [[name, period, annual]] },
  };
}

function workbook(changes: FormChanges) {
  return { fileName: null, sheets: [formPicture(changes)] };
}

function a16(
  changes: FormChanges,
  ...acceptances: readonly Acceptance[]
): CheckedFinding | undefined {
  const checked = checkWorkbook(workbook(changes), undefined, acceptances);
  const findings = checked.status === "checked" ? checked.declarations[0]?.findings : undefined;
  return findings?.find(({ rule }) => rule === "A16");
}

const { declaration, findings } = checkOne(workbook(trained("300人次", "400人次")));
const ACCEPTANCE = accepted(
  findings.find(({ rule }) => rule === "A16") ?? failed(),
  declaration,
  "另有上级培训名额",
);

function failed(): never {
  throw new Error("A16 is not reported");
}

test("an acceptance of other values of the row has lapsed", () => {
  const back = a16(trained("300人次", "500人次"), ACCEPTANCE);
  expect([back?.accepted, back?.lapsed]).toEqual([null, ACCEPTANCE]);
});

test("one that holds has not", () => {
  const held = a16(trained("300人次", "400人次"), ACCEPTANCE);
  expect([held?.accepted, held?.lapsed]).toEqual([ACCEPTANCE, undefined]);
});

test.each<[string, FormChanges]>([
  ["of another row", trained("300人次", "500人次", "培训校长人次（人次）")],
  [
    "of another year",
    { ...trained("300人次", "500人次"), title: "2026年部门整体预算绩效目标申报表" },
  ],
  ["of another department", { ...trained("300人次", "500人次"), department: "区司法局" }],
])("nor has it lapsed for a finding %s, which is new", (_, changes) => {
  expect(a16(changes, ACCEPTANCE)).toMatchObject({ rule: "A16", accepted: null });
  expect(a16(changes, ACCEPTANCE)).not.toHaveProperty("lapsed");
});

test("the newer of two acceptances applies, and the older is not mentioned", () => {
  const changed = trained("300人次", "500人次");
  const anew = checkOne(workbook(changed));
  const newer = accepted(
    anew.findings.find(({ rule }) => rule === "A16") ?? failed(),
    anew.declaration,
  );
  const held = a16(changed, ACCEPTANCE, newer);
  expect([held?.accepted, held?.lapsed]).toEqual([newer, undefined]);
});
