import { DEFAULT_EDITION } from "../../../src/editions/editions";
import { EXAMPLE_CONTENT } from "../../../src/template/example/example-content";
import { DEFAULT_FORM_OPTIONS } from "../../../src/template/form-options";
import { planForm } from "../../../src/template/plan-form";
import { workbookPicture } from "../../support/sheet-picture";
import { planPicture } from "../../support/plan-picture";
import { checkOne } from "../../support/check-one";

test("the example has the faults that it was given, and no others", () => {
  const options = { ...DEFAULT_FORM_OPTIONS, year: 2027 };
  const { findings } = checkOne(
    workbookPicture([planPicture(planForm(DEFAULT_EDITION, options, EXAMPLE_CONTENT))]),
  );
  expect(findings.map(({ rule, cells: [cell] }) => `${rule} ${String(cell)}`)).toEqual([
    "A01 B6",
    "A03 D9",
    "S07 C16",
    "S05 C17",
    "S19 E24",
    "A17 E25",
    "F03 E29",
    "S21 B35",
  ]);
  const corrected = findings.filter(({ correction }) => correction !== null);
  expect(corrected.map(({ rule }) => rule)).toEqual(["S07", "F03"]);
});

test("the example says in its department that it is one", () => {
  expect(EXAMPLE_CONTENT.department).toContain("示例");
});
