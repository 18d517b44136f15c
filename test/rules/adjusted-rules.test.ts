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

test.each<[string, Rule, Declaration, RuleSet, number, number]>([
  ["S18 rows", noStrayUsedRange, stray, numbers({ strayRows: 199 }), 0, 1],
  ["S18 columns", noStrayUsedRange, stray, numbers({ strayColumns: 10 }), 0, 1],
  [
    "F01",
    noStrayWhitespace,
    row("质量指标", "义诊", " 6场，讲座2场"),
    numbers({ longestLine: 6 }),
    1,
    0,
  ],
  [
    "H01",
    valueIsMeasurable,
    row("质量指标", "校园安全", graded),
    numbers({ longestGraded: 20 }),
    0,
    1,
  ],
  [
    "H07",
    nameUnitEqualsValueUnit,
    row("数量指标", "调解（件）", "20场"),
    numbers({ longestUnit: 1 }),
    1,
    1,
  ],
  [
    "H07 of two characters",
    nameUnitEqualsValueUnit,
    row("数量指标", "培训（人次）", "20场"),
    numbers({ longestUnit: 1 }),
    1,
    0,
  ],
  [
    "H08",
    valueDoesNotRestateName,
    row("质量指标", "路面完好率", "国省道路面完好率达到95%"),
    numbers({ longestAddition: 2 }),
    1,
    0,
  ],
  [
    "H02 cost",
    valueFitsCategory,
    row("成本指标", "校舍维修", "随行就市"),
    words({ costs: [...costs, "随行就市"] }),
    1,
    0,
  ],
  [
    "H02 satisfaction",
    valueFitsCategory,
    row("服务对象满意度指标", "家长", "评议良好"),
    words({ satisfactions: [...satisfactions, "评议"] }),
    1,
    0,
  ],
  [
    "H10 economic",
    benefitInRightClass,
    row("经济效益指标", "读者到馆", "≥3万人次"),
    words({ economics: [...economics, "到馆"] }),
    1,
    0,
  ],
  [
    "H10 not economic",
    benefitInRightClass,
    row("经济效益指标", "旅游宣讲", "3次"),
    words({ notEconomics: ["旅游宣讲"] }),
    0,
    1,
  ],
  [
    "H10 social",
    benefitInRightClass,
    row("社会效益指标", "健康讲座次数", "12次"),
    words({ socialEffects: [...socialEffects, "健康"] }),
    1,
    0,
  ],
])("%s", (_, rule, form, changed, usual, now) => {
  expect(
    [DEFAULT_RULE_SET, changed].map((set) => checkDeclaration(form, set, [rule]).length),
  ).toEqual([usual, now]);
});
