import type { Indicator } from "../../declaration/declaration";
import type { TextField } from "../../declaration/field";
import type { FieldPath } from "../../declaration/field-path";
import type { CellAddress } from "../../sheet/address";
import { defineRule } from "../rule";
import { alternatives } from "../text/alternatives";
import { UNIT_SPELLINGS } from "../text/unit-synonyms";

export const unitSpelledUniformly = defineRule({
  id: "F06",
  name: "unit-spelled-uniformly",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "同一单位写法一致",
      messages: {
        spellings: "同一个单位在表中有几种写法：{cells} 写“{rarer}”，其他地方写“{usual}”，请统一。",
      },
      checks:
        "指标名称末尾的括号、指标值和计量单位列里，同一个单位有两种写法：% 与百分比，米与 m，平方米与 ㎡、m2，公里与千米、km，元与圆。提示用得少的一种。",
      why: "同一个单位写法不同，按单位汇总、筛选时会分成两类。",
      remedy: "全表统一用一种写法。",
      examples: {
        fails: "一行写“绿化 500 平方米”，另一行写“铺装 300㎡”。",
        passes: "两行都写“平方米”；“人”与“人次”是两个不同的单位。",
      },
    },
    "en-US": {
      title: "One spelling for a unit",
      messages: {
        spellings:
          "One unit is spelled in several ways: {cells} has “{rarer}”, other cells “{usual}”; use one of them.",
      },
      checks:
        "Brackets at the end of names, values and the column for the unit spell one unit in two ways: the percent sign or its word, and metres, square metres, kilometres or yuan by their words or their signs. The rarer spelling is reported.",
      why: "Spelled in two ways, a unit falls into two groups when rows are summed or filtered by it.",
      remedy: "Use one spelling on the whole form.",
      examples: {
        fails: "Square metres are written as a word in one row and as ㎡ in another.",
        passes: "Both rows have the same; persons and attendances are different units.",
      },
    },
  },
  *check({ declaration }) {
    const uses = declaration.indicators.flatMap(usesIn);
    for (const group of UNIT_SPELLINGS) {
      const usual = usualSpelling(group, uses);
      const others = uses.filter(({ unit }) => group.includes(unit) && unit !== usual);
      const [first] = others;
      if (first !== undefined) {
        const cells = [...new Set(others.map(({ cell }) => cell))];
        yield {
          severity: "info",
          field: first.field,
          cells,
          message: {
            id: "spellings",
            values: {
              cells: { cells: cells.filter((cell) => cell !== null) },
              rarer: { texts: [...new Set(others.map(({ unit }) => unit))] },
              usual,
            },
          },
        };
      }
    }
  },
});

/** A unit in some spelling, and where it stands. */
interface Use {
  readonly unit: string;
  readonly field: FieldPath;
  readonly cell: CellAddress | null;
}

const SPELLING = alternatives(UNIT_SPELLINGS.flat());
/** A unit in some spelling, or how one begins in full width. */
const HINT = new RegExp(`${SPELLING}|[％ｍｋ]`);
const IN_VALUE = new RegExp(`(?<=\\d\\s*[万亿]?)(?:${SPELLING})(?![A-Za-z\\d²³])`, "g");
const IN_BRACKETS = new RegExp(`(?<=[(（]\\s*[万亿]?)(?:${SPELLING})(?=\\s*[)）]\\s*$)`, "g");
const WHOLE = new RegExp(`^[万亿]?(?:${SPELLING})$`, "g");

function usesIn(indicator: Indicator, at: number): readonly Use[] {
  const { name, annualValue, periodValue, details, answered } = indicator;
  return answered
    ? []
    : [
        ...usesOf(name, `indicators[${at}].name`, IN_BRACKETS),
        ...usesOf(annualValue, `indicators[${at}].annualValue`, IN_VALUE),
        ...usesOf(periodValue, `indicators[${at}].periodValue`, IN_VALUE),
        ...(details.unit === undefined ? [] : usesOf(details.unit, `indicators[${at}]`, WHOLE)),
      ];
}

function usesOf({ value, cell }: TextField, field: FieldPath, pattern: RegExp): readonly Use[] {
  if (value === null || !HINT.test(value)) {
    return [];
  }
  return (narrow(value).match(pattern) ?? []).map((match) => ({
    unit: match.replace(/^[万亿]/, ""),
    field,
    cell,
  }));
}

/** Full-width letters, digits and signs in half width. ㎡ stays: NFKC would make it m2, which is another spelling. */
function narrow(text: string): string {
  return text.replace(/[！-～]/g, (sign) => sign.normalize("NFKC"));
}

/** The spelling that most cells have; the first of the group of equals. */
function usualSpelling(group: readonly string[], uses: readonly Use[]): string {
  const count = (spelling: string): number =>
    new Set(uses.filter(({ unit }) => unit === spelling).map(({ cell }) => cell)).size;
  return group.reduce((best, spelling) => (count(spelling) > count(best) ? spelling : best));
}
