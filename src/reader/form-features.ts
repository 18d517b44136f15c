import type { FeatureAt, FormFeature } from "../declaration/recognition";
import type { SheetCell } from "./sheet-cells";
import type { FormFrame } from "./form-frame";
import { placeOf } from "./form-frame";
import { amountParts } from "./amount-parts";
import { budgetLabels } from "./budget-labels";
import { cellsInArea } from "./cells-in-area";

/** The edition features found on a form, in sheet order, each at its first cell. */
export function formFeatures(frame: FormFrame): readonly FeatureAt[] {
  const { sections, taskHeader, indicatorHeader } = frame;
  const longTerm = indicatorHeader?.longTerm?.cells.get("periodValue");
  const found: readonly (readonly [FormFeature, SheetCell])[] = [
    ...sections.map(({ section, anchor }) => [`section:${section}`, anchor] as const),
    ...budgetFeatures(frame),
    ...columns("task", taskHeader?.cells),
    ...columns("fund", taskHeader?.funds),
    ...columns("indicator", indicatorHeader?.cells),
    ...(longTerm === undefined ? [] : [["indicator:periodValue", longTerm] as const]),
    ...columns("detail", indicatorHeader?.details),
  ];
  return [...found]
    .sort(([, a], [, b]) => a.row - b.row || a.column - b.column)
    .map(([feature, { address }]) => ({ feature, cell: address }));
}

function budgetFeatures(frame: FormFrame): readonly (readonly [FormFeature, SheetCell])[] {
  const area = placeOf(frame, "budget")?.area ?? null;
  if (area === null) {
    return [];
  }
  const groups = cellsInArea(frame.cells, area).flatMap((cell) => {
    const group = frame.words.groups(cell)?.value;
    return group === undefined ? [] : [[`group:${group}`, cell] as const];
  });
  const labels = budgetLabels(frame, area);
  const parts = [...amountParts(frame.cells, area, labels)].flatMap(([field, [first]]) =>
    first === undefined ? [] : [[field, first] as const],
  );
  const amounts = [...new Map([...labels, ...parts])].map(
    ([field, cell]) => [`amount:${field}`, cell] as const,
  );
  return [...new Map(groups.toReversed()), ...amounts];
}

/** The columns of a header as features of one kind. */
function columns<Kind extends string, Column extends string>(
  kind: Kind,
  cells: ReadonlyMap<Column, SheetCell> | undefined,
): readonly (readonly [`${Kind}:${Column}`, SheetCell])[] {
  return [...(cells ?? [])].map(([column, cell]) => [`${kind}:${column}`, cell] as const);
}
