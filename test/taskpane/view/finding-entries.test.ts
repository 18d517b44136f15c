import fc from "../../support/fast-check";
import type { Finding } from "../../../src/rules/finding";
import { compareAddresses } from "../../../src/sheet/address";
import { findingEntries } from "../../../src/taskpane/view/finding-entries";
import { emptyDeclaration } from "../../support/checked-declaration";
import { finding, operand, PLAIN_WORDS } from "../../support/finding-builders";
import { fen } from "../../../src/declaration/money";

function entriesOf(...findings: readonly Finding[]) {
  const checked = findings.map((each) => ({ ...each, accepted: null }));
  return findingEntries(checked, emptyDeclaration(), PLAIN_WORDS);
}

const FINDING = finding({ cells: ["C14", "A14"] });

test("a finding is one entry with one reason", () => {
  expect(entriesOf(FINDING)).toEqual([
    {
      id: "C14",
      part: "tasks",
      severity: "warning",
      name: "<tasks[0].amount>",
      cell: "C14",
      reasons: [
        {
          rule: "S24",
          severity: "warning",
          title: "title of S24",
          page: { id: "S24", title: "", severity: "", kind: "", sections: [] },
          subject: null,
          sentence: "sentence of S24",
          remedy: "remedy of S24",
          equation: null,
          correction: null,
          finding: { ...FINDING, accepted: null },
          related: ["A14"],
        },
      ],
    },
  ]);
});

test("findings with the same main cell are one entry of the worst severity, its reasons in order", () => {
  const [entry, ...others] = entriesOf(
    finding({
      rule: "A01",
      severity: "error",
      field: "budget.basicExpenditure",
      cells: ["B5", "B6"],
    }),
    finding({
      rule: "A02",
      severity: "error",
      field: "budget.basicExpenditure",
      cells: ["B5", "D8"],
    }),
    finding({ rule: "S09", severity: "info", field: "budget.basicExpenditure", cells: ["B5"] }),
  );
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ severity: "error", cell: "B5", part: "budget" });
  expect(entry?.reasons.map(({ rule }) => rule)).toEqual(["A01", "A02", "S09"]);
});

test("a reason about another field than its entry names that field", () => {
  const [entry] = entriesOf(
    finding({ rule: "S04", severity: "error", field: "tasks", cells: ["A1"] }),
    finding({ rule: "S03", severity: "warning", field: "year", cells: ["A1"] }),
  );
  expect(entry?.name).toBe("<tasks>");
  expect(entry?.reasons.map(({ subject }) => subject)).toEqual([null, "<year>"]);
});

test("findings about the same cell as others of theirs stay apart", () => {
  const entries = entriesOf(finding({ cells: ["B14", "C14"] }), finding({ cells: ["C14", "B14"] }));
  expect(entries.map(({ id }) => id)).toEqual(["B14", "C14"]);
});

test("findings without a cell are entries of their own fields", () => {
  const entries = entriesOf(
    finding({ field: "tasks", cells: [] }),
    finding({ field: "indicators", cells: [] }),
    finding({ rule: "S22", field: "indicators", cells: [] }),
  );
  expect(entries.map(({ id, cell, part, reasons }) => [id, cell, part, reasons.length])).toEqual([
    ["tasks", null, "tasks", 1],
    ["indicators", null, "indicators", 2],
  ]);
});

test("a failed sum shows every operand, its blanks, both sums and the difference, and no cells twice", () => {
  const [entry] = entriesOf(
    finding({
      rule: "A01",
      cells: ["B5", "B6", "D5", "D6"],
      equation: {
        relation: "=",
        actual: {
          operands: [
            operand("budget.basicExpenditure", "B5", 289_070_000),
            operand("budget.projectExpenditure", "B6", 23_765_000),
          ],
          sum: fen(312_835_000),
        },
        expected: {
          operands: [
            operand("budget.fiscalAppropriation", "D5", 322_830_000),
            operand("budget.otherFunds", "D6", null),
          ],
          sum: fen(322_830_000),
        },
        difference: fen(-9_995_000),
      },
    }),
  );
  expect(entry?.reasons[0]).toMatchObject({
    related: [],
    equation: {
      relation: "=",
      actual: {
        operands: [
          { name: "<budget.basicExpenditure>", cell: "B5", amount: "289.07", blank: false },
          { name: "<budget.projectExpenditure>", cell: "B6", amount: "23.765", blank: false },
        ],
        sum: "312.835",
      },
      expected: {
        operands: [
          { name: "<budget.fiscalAppropriation>", cell: "D5", amount: "322.83", blank: false },
          { name: "<budget.otherFunds>", cell: "D6", amount: "0.00", blank: true },
        ],
        sum: "322.83",
      },
      difference: "−9.995",
    },
  });
});

test("no finding is lost or doubled, and entries keep the order of the sheet", () => {
  const row = fc.integer({ min: 0, max: 40 }).map((number) => number + 1);
  const cell = fc
    .tuple(fc.constantFrom("A", "B", "C", "AA"), row)
    .map(([column, at]) => column + String(at));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const sorted = [...cells].sort(compareAddresses);
      const entries = entriesOf(...sorted.map((at) => finding({ cells: [at] })));
      expect(entries.flatMap((entry) => entry.reasons.map(() => entry.cell))).toEqual(sorted);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    }),
  );
});
