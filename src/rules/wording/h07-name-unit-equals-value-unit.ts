import type { RuleSet } from "../rule-set/rule-set";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";
import { judgedRows } from "../text/judged-rows";
import type { Pair } from "../text/pairs";
import { areSynonyms, isSameUnit } from "../text/unit-synonyms";

type MessageId = "other" | "synonym";

export const nameUnitEqualsValueUnit = defineRule<MessageId>({
  id: "H07",
  name: "name-unit-equals-value-unit",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "名称的单位与指标值的单位一致",
      messages: {
        other: "名称“{name}”的单位是“{unit}”，而{field}“{value}”用的是“{units}”：请统一单位。",
        synonym:
          "名称“{name}”的单位是“{unit}”，而{field}“{value}”用的是“{units}”，意思相近但不是同一个单位：请统一。",
      },
      checks:
        "名称末尾括号里是计量单位（默认不超过 4 个字）时，指标值里带单位的数值中至少有一个用这个单位。次、场、场次之间，人、名、人次之间不一致的只作提示；“人数”按“人”“名”算，与“人次”不同。",
      why: "单位不同，数的就不是同一个量：同一个人来三次是 1 人、3 人次。",
      remedy: "核对要统计的是什么，把名称和指标值改成同一个单位。",
      examples: {
        fails: "“培训教师人数（人数）”写“300 人次”；“送戏下乡（次）”写“20 场”。",
        passes: "“培训教师人次（人次）”写“300 人次”；“巡回义诊（次）”写“2 次，受众 1200 人”。",
      },
    },
    "en-US": {
      title: "The unit of the name is that of the value",
      messages: {
        other:
          "The name “{name}” gives the unit “{unit}”, while {field}, “{value}”, counts in “{units}”: use one unit.",
        synonym:
          "The name “{name}” gives the unit “{unit}”, while {field}, “{value}”, counts in “{units}”, which is near it but not the same: use one unit.",
      },
      checks:
        "Where brackets at the end of a name hold a unit (by default of up to four characters), at least one of the figures of the value has this unit. Words that mean nearly the same (times and performances, persons and attendances) are only hinted at; a number of persons is not one of attendances.",
      why: "Another unit counts something else: a person who comes three times is one person and three attendances.",
      remedy: "Decide what is counted, and use its unit in the name and the value.",
      examples: {
        fails: "“Teachers trained (persons)” with “300 attendances”.",
        passes:
          "“Teachers trained (attendances)” with “300 attendances”; “clinics held (times)” with “2 times for 1,200 people”.",
      },
    },
  },
  *check({ declaration, ruleSet, words }) {
    for (const { at, indicator, name, tail, values } of judgedRows(declaration)) {
      const unit = unitIn(tail, ruleSet);
      if (unit === null) {
        continue;
      }
      const faults = values.flatMap((value) => {
        const pairs = words.pairsIn(value.text);
        const id = mismatch(unit, pairs);
        return id === null ? [] : [{ id, value, pairs }];
      });
      const worst = faults.find(({ id }) => id === "other") ?? faults[0];
      if (worst !== undefined) {
        yield {
          severity: worst.id === "other" ? "warning" : "info",
          field: `indicators[${at}].name`,
          cells: [...new Set([indicator.name.cell, ...faults.flatMap(({ value }) => value.cells)])],
          message: {
            id: worst.id,
            values: {
              name: excerpt(name),
              unit,
              field: { field: worst.value.field },
              value: excerpt(worst.value.text),
              units: { texts: [...new Set(worst.pairs.map((pair) => pair.unit))] },
            },
          },
        };
      }
    }
  },
});

/** What the brackets at the end of a name hold, where it is a unit: 人, 人数, 万元. */
function unitIn(tail: string, { words: { units }, parameters }: RuleSet): string | null {
  const isShort = tail !== "" && Array.from(tail).length <= parameters.longestUnit;
  return isShort && (units.includes(tail) || units.includes(bareUnit(tail))) ? tail : null;
}

/** 元 for 万元, 人 for 人数. */
function bareUnit(unit: string): string {
  return unit.replace(/^[万亿](?=.)/, "").replace(/(?<=.)数量?$/, "");
}

/** Why no pair has the unit; null where one has it, or there is none at all. */
function mismatch(unit: string, pairs: readonly Pair[]): MessageId | null {
  const bare = bareUnit(unit);
  if (pairs.length === 0 || pairs.some((pair) => isSameUnit(bare, pair.unit))) {
    return null;
  }
  const isCount = bare !== unit && unit.includes("数");
  const isNear = pairs.some(
    // 人数 counts heads, 人次 attendances; 人 alone is often written for either.
    (pair) => areSynonyms(bare, pair.unit) && !(isCount && pair.unit.endsWith("次")),
  );
  return isNear ? "synonym" : "other";
}
