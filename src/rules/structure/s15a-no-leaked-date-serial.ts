import type { Indicator } from "../../declaration/declaration";
import { foldText } from "../../declaration/normalise-text";
import type { CellAddress } from "../../sheet/address";
import type { Correction } from "../finding";
import { defineRule, type Draft } from "../rule";
import { allRows } from "../text/judged-rows";
import type { JudgedValue } from "../text/judged-values";
import { FIRST_SERIAL, LAST_SERIAL, serialDate } from "../text/serial-date";

const ABOUT_DATES = /时间|日期|时限|期限/u;

export const noLeakedDateSerial = defineRule({
  id: "S15a",
  name: "no-leaked-date-serial",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "日期没有变成数字",
      messages: {
        serial: "{field}显示的“{text}”像是日期变成的数字，相当于 {date}：请改填日期。",
        unit: "第 {row} 行指标的计量单位显示的“{text}”像是日期变成的数字，相当于 {date}：请改填单位，或留空。",
      },
      checks:
        "时效指标，或名称中有时间、日期、时限、期限的指标，指标值或计量单位是否为 36526 至 54788 之间的整数（2000 年至 2049 年的日期在 Excel 中的序号）；指标值与计量单位是同一个这样的数字时也报。",
      why: "日期格式丢失后，单元格只剩下日期的序号，看不出是哪一天。",
      remedy: "重新填写日期，例如“2025年6月底前”，并把单元格设为文本格式。",
      examples: {
        fails: "“道路完工时间”的年度指标值显示 45,657。",
        passes: "“道路完工时间”的年度指标值填“2024年12月31日前”；“受益人数”填 44500。",
      },
    },
    "en-US": {
      title: "No date became a number",
      messages: {
        serial:
          "“{text}” in {field} looks like a date that became a number, {date}: write the date.",
        unit: "The unit of indicator row {row}, “{text}”, looks like a date that became a number, {date}: write the unit, or leave it blank.",
      },
      checks:
        "Whether the value or the unit of a timeliness indicator, or of one whose name speaks of a time or a time limit, is a whole number from 36526 to 54788, which is how Excel counts the days of 2000 to 2049. A value and a unit that are the same such number are reported too.",
      why: "When its format is lost, a date leaves nothing but its number, and nobody can tell the day.",
      remedy: "Write the date again and format the cell as text.",
      examples: {
        fails: "The value of a road's completion date shows 45,657.",
        passes: "It says the end of 2024; a number of people may well be 44500.",
      },
    },
  },
  *check({ declaration }) {
    for (const { at, indicator, values: all } of allRows(declaration)) {
      const unit = unitSerial(indicator);
      if (unit.serial === null && all.every(({ text }) => serialIn(text) === null)) {
        continue;
      }
      const values = all.flatMap((value) => {
        const serial = serialIn(value.text);
        const leaked = serial !== null && (isAboutDates(indicator) || serial === unit.serial);
        return leaked ? [{ value, serial }] : [];
      });
      yield* values.map(({ value, serial }, index) =>
        valueDraft(value, serial, index === 0 && unit.serial !== null ? unit.cell : null),
      );
      if (values.length === 0 && unit.serial !== null && isAboutDates(indicator)) {
        yield {
          severity: "warning",
          field: `indicators[${at}]`,
          cells: [unit.cell],
          message: {
            id: "unit",
            values: { row: at + 1, text: unit.text, date: dateOf(unit.serial) },
          },
        };
      }
    }
  },
});

function isAboutDates({ level2, name }: Indicator): boolean {
  return level2 === "时效指标" || ABOUT_DATES.test(foldText(name.value ?? ""));
}

function unitSerial({ details: { unit } }: Indicator) {
  const text = unit?.value ?? "";
  return { serial: serialIn(text), cell: unit?.cell ?? null, text };
}

function serialIn(text: string): number | null {
  const folded = foldText(text);
  const number = /^\d{5}$|^\d{2},\d{3}$/.test(folded) ? Number(folded.replace(",", "")) : NaN;
  return number >= FIRST_SERIAL && number <= LAST_SERIAL ? number : null;
}

/** @param unitCell the unit's cell where that holds a serial too */
function valueDraft(
  { field, cells, text }: JudgedValue,
  serial: number,
  unitCell: CellAddress | null,
): Draft<"serial"> {
  return {
    severity: "warning",
    field,
    cells: [...cells, unitCell],
    message: { id: "serial", values: { field: { field }, text, date: dateOf(serial) } },
    correction: correctionOf(cells[0] ?? null, text, serial),
  };
}

function correctionOf(cell: CellAddress | null, text: string, serial: number): Correction | null {
  return cell === null
    ? null
    : { cell, before: text, after: { kind: "text", text: dateInWords(serial) } };
}

/** 45657 → `2024-12-31`. */
function dateOf(serial: number): string {
  const { year, month, day } = serialDate(serial);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

/** 45657 → `2024年12月31日`. */
function dateInWords(serial: number): string {
  const { year, month, day } = serialDate(serial);
  return `${year}年${month}月${day}日`;
}
