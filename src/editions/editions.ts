import type { Edition } from "./edition";
import { GUANGZHOU_DEPARTMENT, GUANGZHOU_DEPARTMENT_4CLASS } from "./guangzhou-department";

/** Every known edition; where two fit a sheet equally well, the first is meant. */
export const EDITIONS: readonly Edition[] = [GUANGZHOU_DEPARTMENT, GUANGZHOU_DEPARTMENT_4CLASS];

/** The edition of a form for which none was chosen. */
export const DEFAULT_EDITION: Edition = GUANGZHOU_DEPARTMENT;

/** The edition of that id. @throws RangeError when there is none. */
export function editionById(id: string): Edition {
  const edition = EDITIONS.find((candidate) => candidate.id === id);
  if (edition === undefined) {
    throw new RangeError(`Unknown edition: ${id}`);
  }
  return edition;
}
