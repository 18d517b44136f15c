import type { Declaration } from "../declaration/declaration";
import { AUTO_EDITIONS } from "./auto";
import type { Edition, PrintableEdition } from "./edition";
import { FLAT } from "./flat";
import { GUANGZHOU_DEPARTMENT, GUANGZHOU_DEPARTMENT_4CLASS } from "./guangzhou-department";
import { NATIONAL_DEPARTMENT, NATIONAL_DEPARTMENT_4CLASS } from "./national-department";

/** Every edition whose blank form can be written. */
export const PRINTABLE_EDITIONS: readonly PrintableEdition[] = [
  GUANGZHOU_DEPARTMENT,
  GUANGZHOU_DEPARTMENT_4CLASS,
];

/**
 * Every known edition, those of one id apart by their structure; where two fit a form equally well, the first is
 * meant. Those that read a form by its labels alone are among them.
 */
export const EDITIONS: readonly Edition[] = [
  ...PRINTABLE_EDITIONS,
  NATIONAL_DEPARTMENT,
  NATIONAL_DEPARTMENT_4CLASS,
  FLAT,
  ...AUTO_EDITIONS,
];

/** The edition of a form for which none was chosen. */
export const DEFAULT_EDITION: PrintableEdition = GUANGZHOU_DEPARTMENT;

/** The edition whose blank form can be written, by its id. @throws RangeError when there is none. */
export function printableEdition(id: string): PrintableEdition {
  return required(
    PRINTABLE_EDITIONS.find((edition) => edition.id === id),
    id,
  );
}

/**
 * The edition whose blank form takes over a declaration: that of the declaration where its blank form is known, else
 * one that classes indicators the same way.
 */
export function printableEditionFor({
  edition,
  structure,
}: Pick<Declaration, "edition" | "structure">): PrintableEdition {
  return (
    PRINTABLE_EDITIONS.find((printable) => printable.id === edition) ??
    PRINTABLE_EDITIONS.find((printable) => printable.structure === structure) ??
    DEFAULT_EDITION
  );
}

/** The edition that read a declaration. @throws RangeError when there is none. */
export function editionOf({
  edition,
  structure,
}: Pick<Declaration, "edition" | "structure">): Edition {
  const known = EDITIONS.find((known) => known.id === edition && known.structure === structure);
  return required(known, `${edition}, ${structure}`);
}

function required<T>(edition: T | undefined, wanted: string): T {
  if (edition === undefined) {
    throw new RangeError(`Unknown edition: ${wanted}`);
  }
  return edition;
}
