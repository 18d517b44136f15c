import { applyPrecedence } from "../../src/rules/apply-precedence";
import type { Finding } from "../../src/rules/finding";

/** A finding of a rule at cells; `message` where the table asks for it. */
function finding(
  rule: Finding["rule"],
  cells: readonly string[],
  more: Partial<Finding> & { readonly says?: string } = {},
): Finding {
  const { says = "said", ...rest } = more;
  return {
    rule,
    severity: "warning",
    field: "title",
    cells,
    message: { id: says, values: {} },
    details: {},
    equation: null,
    correction: null,
    ...rest,
  };
}

function left(...findings: readonly Finding[]): readonly string[] {
  return applyPrecedence(findings).map(({ rule, cells: [main = ""] }) => rule + main);
}

test.each(["S05", "S06", "S10", "S14", "S15a", "S15b", "F01", "H17"] as const)(
  "an error value silences %s on its cell, not elsewhere",
  (rule) => {
    expect(
      left(finding("S13", ["B5"]), finding(rule, ["B5", "B6"]), finding(rule, ["B6"])),
    ).toEqual(["S13B5", `${rule}B6`]);
  },
);

test("an error value leaves rules of other kinds on its cell alone", () => {
  expect(left(finding("S13", ["B5"]), finding("S08", ["B5"]), finding("A08", ["B5"]))).toEqual([
    "S13B5",
    "S08B5",
    "A08B5",
  ]);
});

test("a suffix silences that the amount is text", () => {
  expect(left(finding("S06", ["C14"]), finding("S07", ["C14"]), finding("S06", ["C15"]))).toEqual([
    "S07C14",
    "S06C15",
  ]);
});

test("a number stored as text explains a total that equals the other amount; one behind its label does not", () => {
  const a08 = finding("A08", ["D5"]);
  expect(left(finding("S06", ["B5"], { says: "text" }), a08)).toEqual(["S06B5"]);
  expect(left(finding("S06", ["B5"], { says: "label" }), a08)).toEqual(["S06B5", "A08D5"]);
});

test.each(["S14", "S15a", "S15b"] as const)(
  "%s silences format and wording on its cell",
  (rule) => {
    expect(
      left(finding(rule, ["E21"]), finding("F03", ["E21"]), finding("H01", ["E21", "C21"])),
    ).toEqual([`${rule}E21`]);
  },
);

test("an incomplete row silences H01 to H08 on the row, whatever their cell, and no others", () => {
  const row = { field: "indicators[2].annualValue" } as const;
  const other = { field: "indicators[12].annualValue" } as const;
  expect(
    left(
      finding("S20", ["C23"], { field: "indicators[2].name" }),
      finding("H01", ["E23"], row),
      finding("H08", ["E23"], row),
      finding("H09", ["E23"], row),
      finding("H01", ["E33"], other),
    ),
  ).toEqual(["S20C23", "H09E23", "H01E33"]);
});

test("an empty class silences its categories, not those of other classes", () => {
  const about = (name: string): Partial<Finding> => ({
    message: { id: "blank", values: { className: { label: { "zh-CN": name, "en-US": name } } } },
  });
  expect(
    left(
      finding("S21", ["B33"], about("效益指标")),
      finding("S22", ["A32"], about("效益指标")),
      finding("S21", ["B31"], about("产出指标")),
      finding("S21", ["B30"]),
    ),
  ).toEqual(["S22A32", "S21B31", "S21B30"]);
});

test("a repeated name silences that the same two names are alike", () => {
  expect(
    left(
      finding("S23", ["C25", "C22"]),
      finding("H13", ["C22", "C25"]),
      finding("H13", ["C25", "C21"]),
    ),
  ).toEqual(["S23C25", "H13C25"]);
});

test("a unit slip of the budget silences the balances; one of a task does not", () => {
  const balances = [finding("A01", ["B5"]), finding("A02", ["B5"]), finding("A03", ["D8"])];
  expect(left(...balances, finding("A12", ["B5"], { says: "budgetYuan" }))).toEqual(["A12B5"]);
  expect(left(...balances, finding("A12", ["C14"], { says: "taskYuan" }))).toHaveLength(4);
});

test("a placeholder for a name silences that it is left of the template", () => {
  expect(
    left(
      finding("S02", ["B2"], { says: "placeholder" }),
      finding("S14", ["B2"]),
      finding("S14", ["A11"]),
    ),
  ).toEqual(["S02B2", "S14A11"]);
});

test("other funds outside the split silence that digits may be swapped, unless it is about totals", () => {
  expect(
    left(
      finding("A03", ["D8"], { says: "otherFunds" }),
      finding("A14", ["D8"], { says: "balance" }),
      finding("A14", ["D20"], { says: "total" }),
    ),
  ).toEqual(["A03D8", "A14D20"]);
});

test("other funds outside the split silence A02 unless A01 fails too, and A08 between sides", () => {
  const outside = finding("A03", ["D8"], { says: "otherFunds" });
  expect(left(finding("A02", ["B5"]), outside)).toEqual(["A03D8"]);
  expect(left(finding("A01", ["B5"]), finding("A02", ["B5"]), outside)).toHaveLength(3);
  expect(
    left(
      finding("A08", ["D5"], { says: "side" }),
      finding("A08", ["C14"], { says: "task" }),
      outside,
    ),
  ).toEqual(["A08C14", "A03D8"]);
  expect(left(finding("A02", ["B5"]), finding("A03", ["D8"], { says: "rounding" }))).toHaveLength(
    2,
  );
});

test("tasks above a limit silence the weaker remarks about them", () => {
  expect(left(finding("A05", ["C14"]), finding("A06", ["C14"]), finding("A07", ["B6"]))).toEqual([
    "A05C14",
  ]);
  expect(left(finding("A06", ["C14"]), finding("A07", ["B6"]))).toEqual(["A06C14"]);
});

test("several figures in one value silence that it repeats the name", () => {
  expect(left(finding("H08", ["E21"]), finding("H05", ["E21"]), finding("H08", ["E22"]))).toEqual([
    "H05E21",
    "H08E22",
  ]);
});

test("a silenced finding silences nothing", () => {
  expect(left(finding("S13", ["E21"]), finding("H05", ["E21"]), finding("H08", ["E21"]))).toEqual([
    "S13E21",
  ]);
  expect(
    left(
      finding("A12", ["B5"], { says: "budgetYuan" }),
      finding("A03", ["D8"], { says: "otherFunds" }),
      finding("A08", ["D5"], { says: "side" }),
    ),
  ).toEqual(["A12B5", "A08D5"]);
});
