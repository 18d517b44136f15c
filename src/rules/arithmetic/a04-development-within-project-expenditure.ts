import { defineRule } from "../rule";
import { compareSums, equationDetails, operandsOf } from "../sums/compare";
import { hasDevelopment } from "../sums/department-sums";
import { blankNote } from "../sums/notes";
import { largestFirst } from "../sums/sum";
import { judgedSums } from "../sums/unit-slips";

export const developmentWithinProjectExpenditure = defineRule({
  id: "A04",
  name: "development-within-project-expenditure",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "事业发展性支出不超过项目支出",
      messages: {
        differs:
          "{development}合计 {actual}（{actualTerms}）按包含在{project}内计算，不应超过{project} {expected}，现在超出 {excess}。",
        rounding:
          "{development}合计 {actual}（{actualTerms}）按包含在{project}内计算，略超过{project} {expected}，超出 {excess}，疑似四舍五入。",
      },
      checks:
        "收支按事业发展性支出包含在项目支出内才能平衡时，财政专项资金与其他事业发展性支出之和是否超过项目支出。",
      why: "收支合计按事业发展性支出包含在项目支出内来平衡，这时它不会大于项目支出。",
      remedy:
        "核对项目支出、财政专项资金和其他事业发展性支出；如果事业发展性支出不在项目支出之内，请核对收入来源合计是否已包括它。",
      examples: {
        fails: "财政专项资金 50.00 万元，项目支出只有 23.76 万元，而收支按包含在内平衡。",
        passes: "财政专项资金 20.00 万元，项目支出 23.76 万元。",
      },
    },
    "en-US": {
      title: "Development expenditure is within project expenditure",
      messages: {
        differs:
          "{development} adds up to {actual} ({actualTerms}); read as part of {project} it should not exceed {project}, {expected}, but does by {excess}.",
        rounding:
          "{development} adds up to {actual} ({actualTerms}); read as part of {project} it exceeds {project}, {expected}, by {excess}, probably rounding.",
      },
      checks:
        "Where the budget balances with development expenditure as part of project expenditure: whether special funds and other development expenditure exceed project expenditure.",
      why: "The sums were read with development expenditure as part of project expenditure, so it cannot be larger.",
      remedy:
        "Check project expenditure, special funds and other development expenditure; if these come on top of project expenditure, check that the income includes them.",
      examples: {
        fails:
          "Special funds are 50.00 万元, project expenditure only 23.76, and the sums agree without adding them.",
        passes: "Special funds are 20.00 万元 of the project expenditure of 23.76.",
      },
    },
  },
  *check(context) {
    const { parameters } = context.ruleSet;
    const sums = judgedSums(context);
    const { development, project, reading } = sums;
    const failure = compareSums(development, "≤", project, parameters);
    if (failure === null || reading !== "within" || !hasDevelopment(sums)) {
      return;
    }
    const { verdict, equation } = failure;
    const operands = largestFirst(equation.actual.operands);
    const [main] = operands;
    if (main === undefined) {
      return;
    }
    yield {
      severity: "warning",
      field: main.field,
      cells: [...operands, ...equation.expected.operands].map(({ cell }) => cell),
      message: {
        id: verdict,
        values: {
          development: { group: "development" },
          project: { field: "budget.projectExpenditure" },
          actual: { money: equation.actual.sum },
          actualTerms: { operands: equation.actual.operands },
          expected: { money: equation.expected.sum },
          excess: { money: equation.difference },
        },
        notes: blankNote(operandsOf(equation)),
      },
      details: equationDetails(equation),
      equation,
    };
  },
});
