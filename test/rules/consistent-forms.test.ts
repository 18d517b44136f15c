import fc from "../support/fast-check";
import type { Declaration, Indicator } from "../../src/declaration/declaration";
import { PRINTABLE_EDITIONS } from "../../src/editions/editions";
import type { RuleId } from "../../src/rules/finding";
import { planForm } from "../../src/template/plan-form";
import { DEFAULT_FORM_OPTIONS } from "../../src/template/form-options";
import { toPosition, type CellAddress } from "../../src/sheet/address";
import type { CellValue, SheetPicture } from "../../src/sheet/sheet-picture";
import { isCertain } from "../support/certain-findings";
import { consistentContent } from "../support/form-content";
import { checkOne } from "../support/check-one";
import { planPicture } from "../support/plan-picture";

/** SHENBAO_RUNS=1000 for the whole proof, which takes some minutes. */
const RUNS = Number(process.env.SHENBAO_RUNS ?? 20);

const editions = fc.constantFrom(...PRINTABLE_EDITIONS);

/** A filled form as a sheet: of any department, with 事业发展性支出 of nothing, within 项目支出 or on top of it. */
const consistentSheet: fc.Arbitrary<SheetPicture> = editions.chain((edition) =>
  consistentContent(edition).map((content) =>
    planPicture(planForm(edition, { ...DEFAULT_FORM_OPTIONS, year: 2027 }, content)),
  ),
);

/** A mistake on a form, and where a rule must report it. */
interface Fault {
  readonly rule: RuleId;
  /** The cells to change, the first one being where it must be found; null if the form offers no opportunity. */
  readonly changes: (declaration: Declaration) => Changes | null;
}

type Changes = readonly (readonly [CellAddress | null, CellValue])[];

const FAULTS: Readonly<Record<string, Fault>> = {
  "an amount too large": {
    rule: "A01",
    changes: ({ budget }) => [more(budget.basicExpenditure, 37)],
  },
  "income not all split by level": {
    rule: "A03",
    changes: ({ budget }) => [more(budget.ownLevel, 37)],
  },
  "an amount in words": {
    rule: "S05",
    changes: ({ budget }) => [[budget.projectExpenditure.cell, "二十三万"]],
  },
  "an amount with its unit": {
    rule: "S07",
    changes: ({ tasks }) => [[tasks[0]?.amount.cell ?? null, "1万元"]],
  },
  "an amount below nothing": {
    rule: "S08",
    changes: ({ budget }) => [[budget.transferDown.cell, -2.5]],
  },
  "an error value": { rule: "S13", changes: ({ budget }) => [[budget.otherFunds.cell, "#REF!"]] },
  "an amount forgotten": {
    rule: "S10",
    changes: ({ budget }) => [[budget.fiscalAppropriation.cell, null]],
  },
  "no department": { rule: "S02", changes: ({ department }) => [[department.cell, "某某单位"]] },
  "the amount of a task forgotten": {
    rule: "S24",
    changes: ({ tasks }) => [[tasks.at(-1)?.amount.cell ?? null, null]],
  },
  "tasks above all the money": {
    rule: "A05",
    changes: ({ tasks }) => [[tasks[0]?.amount.cell ?? null, 99_999_999]],
  },
  "a value of the year forgotten": {
    rule: "S19",
    changes: ({ indicators }) => [[indicators.at(-1)?.annualValue.cell ?? null, null]],
  },
  "a value without a name": {
    rule: "S20",
    changes: ({ indicators }) => [[indicators[0]?.name.cell ?? null, null]],
  },
  "a category emptied": {
    rule: "S21",
    changes: ({ indicators, layout }) => {
      const label = layout.categories.find(({ name }) => name === "数量指标");
      return [
        [label?.cell ?? null, label?.name ?? null],
        ...indicators.filter(({ level2 }) => level2 === label?.name).flatMap(emptied),
      ];
    },
  },
  "an indicator twice": {
    rule: "S23",
    changes: ({ indicators }) => {
      const at = indicators.findIndex(
        ({ level2 }, index) => index > 0 && indicators[index - 1]?.level2 === level2,
      );
      const [first, second] = [indicators[at - 1], indicators[at]];
      return first === undefined || second === undefined ? null : copied(first, second);
    },
  },
  "a percentage above 100": {
    rule: "A17",
    changes: ({ indicators }) => bothValues(indicators[0], "105%"),
  },
  "more in the year than in the period": {
    rule: "A16",
    changes: ({ indicators }) => [
      [indicators[0]?.annualValue.cell ?? null, "5次"],
      [indicators[0]?.periodValue.cell ?? null, "3次"],
    ],
  },
  "white space at the end": {
    rule: "F01",
    changes: ({ indicators }) => bothValues(indicators[0], "≥3次 "),
  },
  "a bracket without its partner": {
    rule: "F02",
    changes: ({ indicators }) => bothValues(indicators[0], "≥3次（含线上"),
  },
  "a sign of old input methods": {
    rule: "F03",
    changes: ({ indicators }) => bothValues(indicators[0], "≧3次"),
  },
  "what the blank form said": {
    rule: "S14",
    changes: ({ indicators }) => bothValues(indicators[0], "≥**个"),
  },
};

test("a consistent form has no error, and no warning but on its wording", () => {
  fc.assert(
    fc.property(consistentSheet, (sheet) => {
      const { findings } = checkOne({ fileName: null, sheets: [sheet] });
      expect(
        findings.filter(isCertain).map(({ rule, cells }) => `${rule} ${cells.join(" ")}`),
      ).toEqual([]);
    }),
    { numRuns: RUNS * 10 },
  );
});

test.each(Object.entries(FAULTS))("%s is found at its cell", (_, { rule, changes }) => {
  fc.assert(
    fc.property(consistentSheet, (sheet) => {
      const { declaration } = checkOne({ fileName: null, sheets: [sheet] });
      const wanted = changes(declaration);
      fc.pre(wanted !== null);
      const { findings } = checkOne({ fileName: null, sheets: [withCells(sheet, wanted)] });
      const cells = findings
        .filter((finding) => finding.rule === rule)
        .map((found) => found.cells[0]);
      expect(cells).toContain(wanted[0]?.[0]);
    }),
    { numRuns: RUNS },
  );
});

function withCells(sheet: SheetPicture, changes: Changes): SheetPicture {
  const { origin } = sheet;
  const values = sheet.values.map((row) => [...row]);
  const texts = sheet.texts.map((row) => [...row]);
  for (const [cell, value] of changes) {
    const { row, column } = toPosition(cell ?? "A1");
    values[row - origin.row]?.splice(column - origin.column, 1, value);
    texts[row - origin.row]?.splice(column - origin.column, 1, String(value ?? ""));
  }
  return { ...sheet, values, texts };
}

/** An amount of the budget, larger by so many 万元. */
function more({ cell, value }: Declaration["budget"]["ownLevel"], wan: number): Changes[number] {
  return [cell, (value ?? 0) / 1_000_000 + wan];
}

function emptied({ name, periodValue, annualValue }: Indicator): Changes {
  return [name, periodValue, annualValue].map(({ cell }) => [cell, null] as const);
}

function copied(first: Indicator, second: Indicator): Changes {
  return [
    [second.name.cell, first.name.value],
    [second.periodValue.cell, first.periodValue.value],
    [second.annualValue.cell, first.annualValue.value],
  ];
}

function bothValues(indicator: Indicator | undefined, value: string): Changes {
  return [
    [indicator?.annualValue.cell ?? null, value],
    [indicator?.periodValue.cell ?? null, value],
  ];
}
