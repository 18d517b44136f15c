import type { AmountField } from "../../declaration/amount";
import type { Declaration, Indicator } from "../../declaration/declaration";
import { INDICATOR_DETAILS } from "../../declaration/form-parts";
import { placedTasks, type PlacedTask } from "../../declaration/placed-tasks";
import type { ComparedRow, HeldValue, RowColumn } from "./comparison";

/** A row with the contents of its columns, in the order in which they are reported. */
export interface Row extends ComparedRow {
  readonly values: readonly (readonly [RowColumn, HeldValue])[];
}

/** A text as it is, to be shown; null for nothing. */
export function heldText(text: string | null | undefined): HeldValue {
  return text === null || text === undefined ? null : { text };
}

/** An amount, or the text of its cell if that is not an amount. */
export function heldAmount({ value, raw }: AmountField): HeldValue {
  const text = raw.trim();
  return value === null ? heldText(text === "" ? null : text) : { money: value };
}

/** A row for each task of a form, in the order of `placedTasks`. */
export function taskRows(declaration: Declaration): readonly Row[] {
  return placedTasks(declaration).map(taskRow);
}

function taskRow({ path, task: { name, content, amount, target } }: PlacedTask): Row {
  return {
    field: path,
    level1: null,
    level2: null,
    name: name.value,
    values: [
      ["name", heldText(name.value)],
      ["content", heldText(content.value)],
      ["amount", heldAmount(amount)],
      ["target", heldText(target.value)],
    ],
  };
}

export function indicatorRows({ indicators }: Declaration): readonly Row[] {
  return indicators.map(indicatorRow);
}

function indicatorRow(indicator: Indicator, at: number): Row {
  const { level1, level2, name, periodValue, annualValue, details } = indicator;
  return {
    field: `indicators[${at}]`,
    level1,
    level2,
    name: name.value,
    values: [
      ["level1", heldText(level1)],
      ["level2", heldText(level2)],
      ["name", heldText(name.value)],
      ["periodValue", heldText(periodValue.value)],
      ["annualValue", heldText(annualValue.value)],
      ...INDICATOR_DETAILS.map((detail) => [detail, heldText(details[detail]?.value)] as const),
    ],
  };
}
