import { type Declaration } from "./declaration";
import { SECTIONS, type Section } from "./form-parts";
import type { FieldPath } from "./field-path";
import { toPosition, type CellAddress } from "../sheet/address";

/** Parts of the form by which findings are listed; `head` is everything above the first section. */
export type FormPart = "head" | Section;

/** The parts of a form in sheet order; missing sections come last. */
export function formParts({ layout }: Declaration): readonly FormPart[] {
  const missing = SECTIONS.filter((section) => !layout.sectionOrder.includes(section));
  return ["head", ...layout.sectionOrder, ...missing];
}

/**
 * The part that contains a cell: the last section that begins at or above its row. Going by position keeps the list
 * in sheet order. Without a cell the field decides.
 */
export function partOf(
  cell: CellAddress | null,
  field: FieldPath,
  { layout }: Declaration,
): FormPart {
  if (cell === null) {
    return partOfField(field);
  }
  const { row } = toPosition(cell);
  return (
    layout.sectionOrder.findLast((section) => {
      const anchor = layout.sections[section];
      return anchor !== null && toPosition(anchor).row <= row;
    }) ?? "head"
  );
}

function partOfField(field: FieldPath): FormPart {
  const [root = ""] = field.split(/[.[]/);
  switch (root) {
    case "budget":
    case "overallGoal":
    case "tasks":
    case "indicators":
      return root;
    case "otherTasks":
      return "tasks";
    case "emptyCategories":
      return "indicators";
    default:
      return "head";
  }
}
