import { notCheckedRules } from "../../src/report/not-checked";
import { finding, PLAIN_WORDS } from "../support/finding-builders";

test("nothing was left unchecked when no finding says so", () => {
  expect(
    notCheckedRules([finding(), finding({ details: { notChecked: [] } })], PLAIN_WORDS),
  ).toEqual([]);
});

test("each check is named once, with every field that stood in its way", () => {
  const findings = [
    finding({
      field: "budget.projectExpenditure",
      cells: ["B6"],
      details: { notChecked: ["A07", "A01"] },
    }),
    finding({ field: "tasks[1].amount", cells: ["C15", "A15"], details: { notChecked: ["A07"] } }),
    finding({ field: "indicators", cells: [], details: { notChecked: ["A16"] } }),
  ];
  expect(notCheckedRules(findings, PLAIN_WORDS)).toEqual([
    {
      rule: "A01",
      title: "title of A01",
      causes: [{ name: "<budget.projectExpenditure>", cell: "B6" }],
    },
    {
      rule: "A07",
      title: "title of A07",
      causes: [
        { name: "<budget.projectExpenditure>", cell: "B6" },
        { name: "<tasks[1].amount>", cell: "C15" },
      ],
    },
    { rule: "A16", title: "title of A16", causes: [{ name: "<indicators>", cell: null }] },
  ]);
});
