import type { CellPosition } from "../../../sheet/address";
import { mapReferences, rewriteReferences } from "./formula-references";
import { COLUMN_COUNT, ROW_COUNT } from "./grid";
import { shiftSpan, type LineChange } from "./line-change";
import type { Reference, ReferenceEnd, ReferenceSpan } from "./reference";

/** On which sheet a formula stands, and which sheet changes, by their names. */
export interface FormulaPlace {
  readonly own: string;
  readonly changed: string;
}

/** A formula after rows or columns have come or gone: its references follow their cells. */
export function formulaAfter(formula: string, place: FormulaPlace, change: LineChange): string {
  return mapReferences(formula, (reference) =>
    refersTo(reference, place) ? referenceAfter(reference, change) : reference,
  );
}

/** Whether a reference lies on the sheet that changes. */
export function refersTo({ sheet }: Reference, { own, changed }: FormulaPlace): boolean {
  return (sheet ?? own).toLocaleLowerCase() === changed.toLocaleLowerCase();
}

/** A formula copied by a number of rows down and columns to the right: its relative references go along. */
export function formulaMoved(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const movedRows = moveSpan(reference.rows, rows, ROW_COUNT);
    const movedColumns = moveSpan(reference.columns, columns, COLUMN_COUNT);
    return movedRows === undefined || movedColumns === undefined
      ? null
      : { ...reference, rows: movedRows, columns: movedColumns };
  });
}

/** What formulas have in common that are copies of each other: a text the same for all of them. */
export function formulaPattern(formula: string, { row, column }: CellPosition): string {
  return rewriteReferences(formula, ({ prefix, rows, columns }) =>
    [
      prefix,
      rows && spanPattern(rows, row, "R"),
      columns && spanPattern(columns, column, "C"),
    ].join("~"),
  );
}

function referenceAfter(reference: Reference, change: LineChange): Reference | null {
  const span = reference[change.axis];
  if (span === null) {
    return reference;
  }
  const before = { first: span.first.index, last: span.last.index };
  const after = shiftSpan(before, change);
  if (after === null) {
    return null;
  }
  if (after.first === before.first && after.last === before.last) {
    return reference;
  }
  return {
    ...reference,
    [change.axis]: {
      first: { ...span.first, index: after.first },
      last: { ...span.last, index: after.last },
    },
  };
}

/** Undefined when an end leaves the sheet. */
function moveSpan(
  span: ReferenceSpan | null,
  by: number,
  limit: number,
): ReferenceSpan | null | undefined {
  if (span === null) {
    return null;
  }
  const move = (end: ReferenceEnd): ReferenceEnd =>
    end.isAbsolute ? end : { ...end, index: end.index + by };
  const ends = [move(span.first), move(span.last)].sort((a, b) => a.index - b.index);
  const [first, last] = ends;
  return first && last && first.index >= 0 && last.index < limit ? { first, last } : undefined;
}

function spanPattern({ first, last }: ReferenceSpan, own: number, letter: string): string {
  const end = ({ index, isAbsolute }: ReferenceEnd): string =>
    isAbsolute ? `${letter}${index}` : `${letter}[${index - own}]`;
  return `${end(first)}:${end(last)}`;
}
