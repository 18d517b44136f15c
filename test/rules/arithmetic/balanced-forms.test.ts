import fc from "../../support/fast-check";
import type { BudgetField } from "../../../src/declaration/form-parts";
import { RULES } from "../../../src/rules/catalogue";
import { declarationWith, type FormChanges, type TaskRow } from "../../support/declaration";
import { findingsOf } from "../../support/run-rules";

const ARITHMETIC = RULES.filter(({ id }) => /^A0[1-8]$|^A12$/.test(id));

/** Whole hundredths of 万元, so that sums of the generated amounts are exact. */
type Hundredths = number;

interface BalancedForm {
  readonly total: Hundredths;
  readonly basic: Hundredths;
  readonly fiscal: Hundredths;
  readonly own: Hundredths;
  /** Shares of 项目支出 that the tasks cost, in percent, 80 to 100 together. */
  readonly shares: readonly number[];
}

const balancedForm: fc.Arbitrary<BalancedForm> = fc
  .integer({ min: 1_000, max: 10_000_000 })
  .chain((total) => {
    const part = fc.integer({ min: 100, max: total });
    const shares = fc.constantFrom([100], [80], [50, 40], [30, 30, 30], [97, 1, 1]);
    return fc.record({ total: fc.constant(total), basic: part, fiscal: part, own: part, shares });
  });

function toForm({ total, basic, fiscal, own, shares }: BalancedForm): FormChanges {
  const project = total - basic;
  const tasks = shares.map((share, at): TaskRow => {
    const amount = Math.ceil((project * share) / 100);
    return [`任务${at + 1}`, "修缮档案库房。", Math.min(amount, project) / 100, "修缮完成。"];
  });
  return {
    budget: {
      basicExpenditure: basic / 100,
      projectExpenditure: project / 100,
      fiscalAppropriation: fiscal / 100,
      otherFunds: (total - fiscal) / 100,
      ownLevel: own / 100,
      transferDown: (total - own) / 100,
    },
    // Rounding up each share must not bring the tasks above 项目支出.
    tasks:
      project >= 1_000 ? tasks : tasks.slice(0, 1).map(([a, b, , d]) => [a, b, project / 100, d]),
  };
}

function rulesThatFind(form: FormChanges): readonly string[] {
  return findingsOf(declarationWith(form), ...ARITHMETIC)
    .map(({ rule }) => rule)
    .sort();
}

test("a balanced form gives no finding", () => {
  fc.assert(
    fc.property(balancedForm, (form) => {
      expect(rulesThatFind(toForm(form))).toEqual([]);
    }),
  );
});

/** An amount of each side: its share in the generated form, its partner, and the balances over it. */
const SIDES: readonly {
  readonly field: BudgetField;
  readonly share: "basic" | "fiscal" | "own";
  readonly broken: readonly string[];
}[] = [
  { field: "basicExpenditure", share: "basic", broken: ["A01", "A02"] },
  { field: "fiscalAppropriation", share: "fiscal", broken: ["A01", "A03"] },
  { field: "ownLevel", share: "own", broken: ["A02", "A03"] },
];

test("one amount that is too large breaks exactly the two balances of its side", () => {
  const change = fc.integer({ min: 3, max: 100_000 });
  fc.assert(
    fc.property(balancedForm, fc.constantFrom(...SIDES), change, (form, side, more) => {
      const { field, share, broken } = side;
      const partner = form.total - form[share];
      // As large as its partner, the change makes the amount look like a total (A08), or the partner like 元 (A12).
      fc.pre(Math.abs(more - partner) > 2 + partner / 1_000);
      const { budget, ...rest } = toForm(form);
      const changed = { ...budget, [field]: (form[share] + more) / 100 };
      expect(rulesThatFind({ ...rest, budget: changed })).toEqual(broken);
    }),
  );
});

test("an amount written in 元 is reported as such and nothing else", () => {
  fc.assert(
    fc.property(balancedForm, fc.constantFrom(...SIDES), (form, { field, share }) => {
      const { budget, ...rest } = toForm(form);
      const changed = { ...budget, [field]: form[share] * 100 };
      expect(rulesThatFind({ ...rest, budget: changed })).toEqual(["A12"]);
    }),
  );
});
