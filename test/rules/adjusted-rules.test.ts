import { checkDeclaration } from "../../src/rules/check-declaration";
import { noStrayWhitespace } from "../../src/rules/format/f01-no-stray-whitespace";
import type { Rule } from "../../src/rules/rule";
import {
  DEFAULT_RULE_SET,
  type RuleParameters,
  type RuleSet,
} from "../../src/rules/rule-set/rule-set";
import type { RuleWords } from "../../src/rules/rule-set/rule-words";
import { noStrayUsedRange } from "../../src/rules/structure/s18-no-stray-used-range";
import { valueIsMeasurable } from "../../src/rules/wording/h01-value-is-measurable";
import { valueFitsCategory } from "../../src/rules/wording/h02-value-fits-category";
import { nameUnitEqualsValueUnit } from "../../src/rules/wording/h07-name-unit-equals-value-unit";
import { valueDoesNotRestateName } from "../../src/rules/wording/h08-value-does-not-restate-name";
import { benefitInRightClass } from "../../src/rules/wording/h10-benefit-in-right-class";
import type { Declaration } from "../../src/declaration/declaration";
import { toArea } from "../../src/sheet/address";
import { declarationWith, formPicture, readForm } from "../support/declaration";

/** The consistent form with one indicator of a category. */
function row(category: string, name: string, value: string): Declaration {
  return declarationWith({ indicators: { [category]: [[name, value, value]] } });
}

function numbers(changed: Partial<RuleParameters>): RuleSet {
  const { parameters } = DEFAULT_RULE_SET;
  return { ...DEFAULT_RULE_SET, parameters: { ...parameters, ...changed } };
}

function words(changed: Partial<RuleWords>): RuleSet {
  return { ...DEFAULT_RULE_SET, words: { ...DEFAULT_RULE_SET.words, ...changed } };
}

const { costs, satisfactions, socialEffects, economics } = DEFAULT_RULE_SET.words;
const stray = readForm({ ...formPicture({}), formattedArea: toArea("A1:P229") });
const graded = "加强学校食堂、校车和周边环境的安全管理，师生安全感明显增强";

interface Case {
  readonly name: string;
  readonly rule: Rule;
  readonly form: Declaration;
  readonly changed: RuleSet;
  /** Number of findings by the default rule set. */
  readonly usual: number;
  /** Number of findings by the changed one. */
  readonly now: number;
}

test.each<Case>([
  {
    name: "S18 rows",
    rule: noStrayUsedRange,
    form: stray,
    changed: numbers({ strayRows: 199 }),
    usual: 0,
    now: 1,
  },
  {
    name: "S18 columns",
    rule: noStrayUsedRange,
    form: stray,
    changed: numbers({ strayColumns: 10 }),
    usual: 0,
    now: 1,
  },
  {
    name: "F01",
    rule: noStrayWhitespace,
    form: row("质量指标", "义诊", " 6场，讲座2场"),
    changed: numbers({ longestLine: 6 }),
    usual: 1,
    now: 0,
  },
  {
    name: "H01",
    rule: valueIsMeasurable,
    form: row("质量指标", "校园安全", graded),
    changed: numbers({ longestGraded: 20 }),
    usual: 0,
    now: 1,
  },
  {
    name: "H07",
    rule: nameUnitEqualsValueUnit,
    form: row("数量指标", "调解（件）", "20场"),
    changed: numbers({ longestUnit: 1 }),
    usual: 1,
    now: 1,
  },
  {
    name: "H07 of two characters",
    rule: nameUnitEqualsValueUnit,
    form: row("数量指标", "培训（人次）", "20场"),
    changed: numbers({ longestUnit: 1 }),
    usual: 1,
    now: 0,
  },
  {
    name: "H08",
    rule: valueDoesNotRestateName,
    form: row("质量指标", "路面完好率", "国省道路面完好率达到95%"),
    changed: numbers({ longestAddition: 2 }),
    usual: 1,
    now: 0,
  },
  {
    name: "H02 cost",
    rule: valueFitsCategory,
    form: row("成本指标", "校舍维修", "随行就市"),
    changed: words({ costs: [...costs, "随行就市"] }),
    usual: 1,
    now: 0,
  },
  {
    name: "H02 satisfaction",
    rule: valueFitsCategory,
    form: row("服务对象满意度指标", "家长", "评议良好"),
    changed: words({ satisfactions: [...satisfactions, "评议"] }),
    usual: 1,
    now: 0,
  },
  {
    name: "H10 economic",
    rule: benefitInRightClass,
    form: row("经济效益指标", "读者到馆", "≥3万人次"),
    changed: words({ economics: [...economics, "到馆"] }),
    usual: 1,
    now: 0,
  },
  {
    name: "H10 not economic",
    rule: benefitInRightClass,
    form: row("经济效益指标", "旅游宣讲", "3次"),
    changed: words({ notEconomics: ["旅游宣讲"] }),
    usual: 0,
    now: 1,
  },
  {
    name: "H10 social",
    rule: benefitInRightClass,
    form: row("社会效益指标", "健康讲座次数", "12次"),
    changed: words({ socialEffects: [...socialEffects, "健康"] }),
    usual: 1,
    now: 0,
  },
])("$name", ({ rule, form, changed, usual, now }) => {
  expect(
    [DEFAULT_RULE_SET, changed].map((set) => checkDeclaration(form, set, null, [rule]).length),
  ).toEqual([usual, now]);
});
