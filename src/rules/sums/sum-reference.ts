import { toAddress, toPosition, type CellAddress, type CellPosition } from "../../sheet/address";

/** Neighbouring cells of one column or of one row. */
interface Run {
  readonly first: CellPosition;
  readonly last: CellPosition;
}

/** The cells as a formula names them, neighbours as one range: `B5:B7,B9`. */
export function sumReference(cells: readonly CellAddress[]): string {
  const runs = cells.map(toPosition).reduce<readonly Run[]>(addCell, []);
  return runs
    .map(({ first, last }) =>
      first === last ? toAddress(first) : `${toAddress(first)}:${toAddress(last)}`,
    )
    .join(",");
}

function addCell(runs: readonly Run[], cell: CellPosition): readonly Run[] {
  const run = runs.at(-1);
  return run !== undefined && continues(run, cell)
    ? [...runs.slice(0, -1), { first: run.first, last: cell }]
    : [...runs, { first: cell, last: cell }];
}

function continues({ first, last }: Run, { row, column }: CellPosition): boolean {
  const below = first.column === column && last.column === column && row === last.row + 1;
  const right = first.row === row && last.row === row && column === last.column + 1;
  return below || right;
}
