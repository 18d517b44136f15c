import type { Declaration, Task } from "../declaration/declaration";
import type { Section } from "../declaration/form-parts";
import type { FieldPath } from "../declaration/field-path";
import { compareAddresses, type CellAddress } from "../sheet/address";
import { amountFields } from "./amount-fields";

type Place = readonly [FieldPath, CellAddress | null];

/** The field that a cell holds; for a cell that is no field, the nearest path: its section, or the title. */
export function fieldAtCell(cell: CellAddress, declaration: Declaration): FieldPath {
  const field = places(declaration).find(([, address]) => address === cell)?.[0];
  return field ?? sectionAt(cell, declaration);
}

function places(declaration: Declaration): readonly Place[] {
  const { title, year, department, overallGoal, tasks, otherTasks, indicators } = declaration;
  return [
    ["title", title.cell],
    ["year", year.cell],
    ["department", department.cell],
    ["overallGoal", overallGoal.cell],
    ...amountFields(declaration).map(({ field, amount }): Place => [field, amount.cell]),
    ...tasks.flatMap((task, at) => taskPlaces("tasks", task, at)),
    ...otherTasks.flatMap((task, at) => taskPlaces("otherTasks", task, at)),
    ...indicators.flatMap(({ name, periodValue, annualValue }, at): readonly Place[] => [
      [`indicators[${at}].name`, name.cell],
      [`indicators[${at}].periodValue`, periodValue.cell],
      [`indicators[${at}].annualValue`, annualValue.cell],
    ]),
  ];
}

function taskPlaces(list: "tasks" | "otherTasks", task: Task, at: number): readonly Place[] {
  return [
    [`${list}[${at}].name`, task.name.cell],
    [`${list}[${at}].content`, task.content.cell],
    [`${list}[${at}].target`, task.target.cell],
  ];
}

/** The last section that begins at or above the cell. */
function sectionAt(cell: CellAddress, { layout }: Declaration): FieldPath {
  const above = layout.sectionOrder.filter((section: Section) => {
    const anchor = layout.sections[section];
    return anchor !== null && compareAddresses(anchor, cell) <= 0;
  });
  return above.at(-1) ?? "title";
}
