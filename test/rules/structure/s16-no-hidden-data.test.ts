import { printableEdition } from "../../../src/editions/editions";
import { noHiddenData } from "../../../src/rules/structure/s16-no-hidden-data";
import { wordFinding } from "../../../src/rules/word-finding";
import { formPicture, readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { onlyFinding, testRule } from "../../support/rule-table";

/** The consistent form with hidden rows and columns, zero-based. */
function hiding(
  hiddenRows: readonly number[],
  hiddenColumns: readonly number[] = [],
  changes: FormChanges = {},
) {
  return () => readForm({ ...formPicture(changes), hiddenRows, hiddenColumns });
}

testRule(
  noHiddenData,
  [
    ["nothing hidden", {}],
    ["a hidden row below the form", hiding([40, 41])],
    ["hidden helper columns beside the form", hiding([], [7, 8])],
    [
      "a hidden row that is blank",
      hiding([13], [], {
        tasks: [
          [null, null, null, null],
          ["道路养护", "养护。", 100, "养护。"],
        ],
      }),
    ],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    ["a task", hiding([14]), "warning rows A15 B15 C15 D15"],
    ["an amount", hiding([5]), "warning rows A6 B6 C6 D6"],
    ["neighbours are one run", hiding([13, 14]), "warning rows A14 B14 C14 D14 A15 B15 C15 D15"],
    ["two runs", hiding([13, 15]), "warning rows A14 B14 C14 D14", "warning rows A16 B16 C16 D16"],
    ["an indicator", hiding([21]), "warning rows A22 B22 C22 D22 E22"],
    [
      "the annual values",
      hiding([], [4]),
      `warning columns ${[19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29].map((row) => `E${row}`).join(" ")}`,
    ],
  ],
);

test("names the lines as the sheet does", () => {
  const finding = onlyFinding(noHiddenData, hiding([13, 14]));
  expect(finding.field).toBe("tasks[0].name");
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("第 14–15 行");
  expect(sentence).toContain("8 个单元格");
});
