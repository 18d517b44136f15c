import { expenditureEqualsIncome } from "./arithmetic/a01-expenditure-equals-income";
import { expenditureEqualsLevelSplit } from "./arithmetic/a02-expenditure-equals-level-split";
import { incomeEqualsLevelSplit } from "./arithmetic/a03-income-equals-level-split";
import { developmentWithinProjectExpenditure } from "./arithmetic/a04-development-within-project-expenditure";
import { taskTotalWithinDepartmentTotal } from "./arithmetic/a05-task-total-within-department-total";
import { taskTotalWithinProjectExpenditure } from "./arithmetic/a06-task-total-within-project-expenditure";
import { taskCoverageOfProjectExpenditure } from "./arithmetic/a07-task-coverage-of-project-expenditure";
import { componentNotEqualToTotal } from "./arithmetic/a08-component-not-equal-to-total";
import { tableTotalsAddUp } from "./arithmetic/a09-table-totals-add-up";
import { fundHierarchyAddsUp } from "./arithmetic/a10-fund-hierarchy-adds-up";
import { sharesMatchAmounts } from "./arithmetic/a11-shares-match-amounts";
import { noUnitSlip } from "./arithmetic/a12-no-unit-slip";
import { detailTotalEqualsHeaderTotal } from "./arithmetic/a13-detail-total-equals-header-total";
import { noDigitSlip } from "./arithmetic/a14-no-digit-slip";
import { weightsAddUp } from "./arithmetic/a15-weights-add-up";
import { annualWithinPeriod } from "./arithmetic/a16-annual-within-period";
import { percentageWithinRange } from "./arithmetic/a17-percentage-within-range";
import { costWithinFunds } from "./arithmetic/a18-cost-within-funds";
import { inTextPartsAddUp } from "./arithmetic/a20-in-text-parts-add-up";
import type { RuleId } from "./finding";
import { noStrayWhitespace } from "./format/f01-no-stray-whitespace";
import { bracketsPairedAndUniform } from "./format/f02-brackets-paired-and-uniform";
import { standardComparisonSigns } from "./format/f03-standard-comparison-signs";
import { noRefusedCharacters } from "./format/f04-no-refused-characters";
import { textLengthWithinLimits } from "./format/f05-text-length-within-limits";
import { unitSpelledUniformly } from "./format/f06-unit-spelled-uniformly";
import type { Rule } from "./rule";
import { departmentNamePresent } from "./structure/s02-department-name-present";
import { fiscalYearPresent } from "./structure/s03-fiscal-year-present";
import { sectionsPresentAndInOrder } from "./structure/s04-sections-present-and-in-order";
import { amountIsReadable } from "./structure/s05-amount-is-readable";
import { amountStoredAsNumber } from "./structure/s06-amount-stored-as-number";
import { amountWithoutUnitSuffix } from "./structure/s07-amount-without-unit-suffix";
import { amountNotNegative } from "./structure/s08-amount-not-negative";
import { amountHasTwoDecimals } from "./structure/s09-amount-has-two-decimals";
import { requiredAmountFilled } from "./structure/s10-required-amount-filled";
import { oneDeclarationPerWorkbook } from "./structure/s11-one-declaration-per-workbook";
import { categoryLabelsFilledOrMerged } from "./structure/s12-category-labels-filled-or-merged";
import { noErrorValues } from "./structure/s13-no-error-values";
import { noTemplateResidue } from "./structure/s14-no-template-residue";
import { noLeakedDateSerial } from "./structure/s15a-no-leaked-date-serial";
import { noLeakedPercentage } from "./structure/s15b-no-leaked-percentage";
import { noHiddenData } from "./structure/s16-no-hidden-data";
import { totalIsAFormula } from "./structure/s17-total-is-a-formula";
import { noStrayUsedRange } from "./structure/s18-no-stray-used-range";
import { periodAndAnnualBothFilled } from "./structure/s19-period-and-annual-both-filled";
import { indicatorNameAndValueBothFilled } from "./structure/s20-indicator-name-and-value-both-filled";
import { secondLevelCategoryFilled } from "./structure/s21-second-level-category-filled";
import { firstLevelClassFilled } from "./structure/s22-first-level-class-filled";
import { indicatorNamesUnique } from "./structure/s23-indicator-names-unique";
import { taskContentAndAmountBothFilled } from "./structure/s24-task-content-and-amount-both-filled";
import { optionalBlockFilled } from "./structure/s25-optional-block-filled";
import { valueIsMeasurable } from "./wording/h01-value-is-measurable";
import { valueFitsCategory } from "./wording/h02-value-fits-category";
import { valueAnswersName } from "./wording/h03-value-answers-name";
import { noSwappedRows } from "./wording/h04-no-swapped-rows";
import { oneMetricPerCell } from "./wording/h05-one-metric-per-cell";
import { noApproximateValue } from "./wording/h06-no-approximate-value";
import { nameUnitEqualsValueUnit } from "./wording/h07-name-unit-equals-value-unit";
import { valueDoesNotRestateName } from "./wording/h08-value-does-not-restate-name";
import { noCopiedParagraph } from "./wording/h09-no-copied-paragraph";
import { benefitInRightClass } from "./wording/h10-benefit-in-right-class";
import { samePopulationSameFigure } from "./wording/h11-same-population-same-figure";
import { termsYearsNamesConsistent } from "./wording/h12-terms-years-names-consistent";
import { noNearDuplicateWording } from "./wording/h13-no-near-duplicate-wording";
import { fundedTaskHasMeasurableIndicator } from "./wording/h14-funded-task-has-measurable-indicator";
import { promisedDeliverableHasIndicator } from "./wording/h15-promised-deliverable-has-indicator";
import { goalIsConcrete } from "./wording/h16-goal-is-concrete";
import { targetNotInPastTense } from "./wording/h17-target-not-in-past-tense";
import { percentagesNotTemplated } from "./wording/h18-percentages-not-templated";
import { periodDiffersFromAnnual } from "./wording/h19-period-differs-from-annual";
import { notBelowPriorYear } from "./wording/h20-not-below-prior-year";
import { inputNotUsedAsTarget } from "./wording/h21-input-not-used-as-target";
import { unitColumnFitsValue } from "./wording/h22-unit-column-fits-value";
import { unitCostPlausible } from "./wording/h23-unit-cost-plausible";
import { transferHasTaskOrIndicator } from "./wording/h24-transfer-has-task-or-indicator";

/** Every rule of the product, in the order of the catalogue. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  departmentNamePresent,
  fiscalYearPresent,
  sectionsPresentAndInOrder,
  amountIsReadable,
  amountStoredAsNumber,
  amountWithoutUnitSuffix,
  amountNotNegative,
  amountHasTwoDecimals,
  requiredAmountFilled,
  oneDeclarationPerWorkbook,
  categoryLabelsFilledOrMerged,
  noErrorValues,
  noTemplateResidue,
  noLeakedDateSerial,
  noLeakedPercentage,
  noHiddenData,
  totalIsAFormula,
  noStrayUsedRange,
  periodAndAnnualBothFilled,
  indicatorNameAndValueBothFilled,
  secondLevelCategoryFilled,
  firstLevelClassFilled,
  indicatorNamesUnique,
  taskContentAndAmountBothFilled,
  optionalBlockFilled,
  expenditureEqualsIncome,
  expenditureEqualsLevelSplit,
  incomeEqualsLevelSplit,
  developmentWithinProjectExpenditure,
  taskTotalWithinDepartmentTotal,
  taskTotalWithinProjectExpenditure,
  taskCoverageOfProjectExpenditure,
  componentNotEqualToTotal,
  tableTotalsAddUp,
  fundHierarchyAddsUp,
  sharesMatchAmounts,
  noUnitSlip,
  detailTotalEqualsHeaderTotal,
  noDigitSlip,
  weightsAddUp,
  annualWithinPeriod,
  percentageWithinRange,
  costWithinFunds,
  inTextPartsAddUp,
  noStrayWhitespace,
  bracketsPairedAndUniform,
  standardComparisonSigns,
  noRefusedCharacters,
  textLengthWithinLimits,
  unitSpelledUniformly,
  valueIsMeasurable,
  valueFitsCategory,
  valueAnswersName,
  noSwappedRows,
  oneMetricPerCell,
  noApproximateValue,
  nameUnitEqualsValueUnit,
  valueDoesNotRestateName,
  noCopiedParagraph,
  benefitInRightClass,
  samePopulationSameFigure,
  termsYearsNamesConsistent,
  noNearDuplicateWording,
  fundedTaskHasMeasurableIndicator,
  promisedDeliverableHasIndicator,
  goalIsConcrete,
  targetNotInPastTense,
  percentagesNotTemplated,
  periodDiffersFromAnnual,
  notBelowPriorYear,
  inputNotUsedAsTarget,
  unitColumnFitsValue,
  unitCostPlausible,
  transferHasTaskOrIndicator,
];

const BY_ID: ReadonlyMap<RuleId, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of that id. @throws RangeError when the catalogue has none. */
export function ruleById(id: RuleId): Rule {
  const rule = BY_ID.get(id);
  if (rule === undefined) {
    throw new RangeError(`No rule ${id}`);
  }
  return rule;
}
