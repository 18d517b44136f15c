import { forEachBudgetField, type BudgetField } from "../../declaration/form-parts";
import type { Locale } from "../../declaration/locale";
import { toWan } from "../../declaration/money";
import type {
  Across,
  BudgetTotal,
  Copy,
  ForeignName,
  SameDepartment,
  YearTotals,
} from "../../review/across/across";
import { reportedForm, type ReportedForm } from "../reported-form";
import { wordAcross } from "./word-across";

/** The findings across declarations, as docs/report-format.md describes them. Sums are in 万元. */
export interface ReportedAcross {
  readonly sameFiles: Across["sameFiles"];
  readonly sameDepartments: readonly (Omit<SameDepartment, "declarations"> & {
    readonly declarations: readonly ReportedForm[];
  })[];
  readonly copies: readonly (Omit<Copy, "a" | "b"> & {
    readonly a: ReportedForm;
    readonly b: ReportedForm;
  })[];
  readonly foreignNames: readonly (Omit<ForeignName, "declaration"> & {
    readonly declaration: ReportedForm;
  })[];
  readonly totals: readonly (Omit<YearTotals, "totals"> & {
    readonly totals: Readonly<Record<BudgetField, ReportedTotal>>;
  })[];
  /** A sentence for each finding except the sums. */
  readonly messages: readonly string[];
}

interface ReportedTotal extends Pick<BudgetTotal, "counted" | "notCounted"> {
  readonly sum: number | null;
}

/** Puts the findings across declarations into the shape that scripts rely on. */
export function reportedAcross(across: Across, locale: Locale): ReportedAcross {
  return {
    sameFiles: across.sameFiles,
    sameDepartments: across.sameDepartments.map((same) => ({
      ...same,
      declarations: same.declarations.map(reportedForm),
    })),
    copies: across.copies.map((copy) => ({
      ...copy,
      a: reportedForm(copy.a),
      b: reportedForm(copy.b),
    })),
    foreignNames: across.foreignNames.map((found) => ({
      ...found,
      declaration: reportedForm(found.declaration),
    })),
    totals: across.totals.map((year) => ({
      ...year,
      totals: forEachBudgetField((field) => reportedTotal(year.totals[field])),
    })),
    messages: wordAcross(across, locale),
  };
}

function reportedTotal({ sum, counted, notCounted }: BudgetTotal): ReportedTotal {
  return { sum: sum === null ? null : toWan(sum), counted, notCounted };
}
