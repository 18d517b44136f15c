import type { Declaration } from "../../declaration/declaration";
import { normaliseText, splitTail, trimText } from "../../declaration/normalise-text";
import { onceFor } from "../../declaration/remembered";
import type { Edition } from "../../editions/edition";
import { isLabelTerm, labelTerms } from "../../editions/label-terms";
import { OTHER_UNITS } from "../../editions/labels/head-labels";
import { compareAddresses, toPosition, type CellAddress } from "../../sheet/address";
import { commonSubsequence } from "./common-text";

/** A department's name on the form, and where it stands. */
export interface DepartmentName {
  readonly cell: CellAddress;
  readonly name: string;
}

/** The name that the form was read with, and those beside or behind other labels of it, in the order of the sheet. */
export function departmentNames(
  { cells, department }: Declaration,
  edition: Edition,
): readonly DepartmentName[] {
  const { value: name, cell: ownCell } = department;
  if (name === null || ownCell === null) {
    return [];
  }
  const labels = ownLabels(edition);
  const terms = labelTerms(edition);
  const isLabel = (text: string) => {
    const term = normaliseText(text);
    return labels.has(term) || labels.has(splitTail(term).stem);
  };
  const labelled = cells.flatMap(({ cell, text }, at): readonly DepartmentName[] => {
    const colon = text.search(/[:：]/);
    if (!isLabel(colon < 0 ? text : text.slice(0, colon))) {
      return [];
    }
    const behind = colon < 0 ? "" : text.slice(colon + 1);
    const next = cells[at + 1];
    const name = trimText(behind);
    const beside = next !== undefined && inSameRow(next.cell, cell) ? next : null;
    const found = name !== "" ? { cell, name } : beside && { cell: beside.cell, name: beside.text };
    return found === null || isLabelTerm(terms, found.name) ? [] : [found];
  });
  const others = labelled.filter((found) => found.cell !== ownCell);
  return [{ cell: ownCell, name }, ...others].sort((a, b) => compareAddresses(a.cell, b.cell));
}

/** The labels of the department itself. */
const ownLabels: (edition: Edition) => ReadonlySet<string> = onceFor(
  ({ department: { printed, synonyms } }) =>
    new Set(
      [printed, ...synonyms].filter((label) => !OTHER_UNITS.includes(label)).map(normaliseText),
    ),
);

/** Whether two names are of one department: codes, brackets, and what an abbreviation leaves out do not matter. */
export function isSameDepartment(a: string, b: string): boolean {
  const [shorter = "", longer = ""] = [plainName(a), plainName(b)].sort(
    (one, other) => one.length - other.length,
  );
  return commonSubsequence(shorter, longer) === Array.from(shorter).length;
}

/** A department's name as it is compared: without its code, and without brackets at its end. */
export function plainName(name: string): string {
  return splitTail(normaliseText(name).replace(/^(?:\(\d+\)|\d+-?)/, "")).stem;
}

function inSameRow(a: CellAddress, b: CellAddress): boolean {
  return toPosition(a).row === toPosition(b).row;
}
