import { BOX_ROLES, type BoxRole } from "../editions/form-design";
import type { PrintableEdition } from "../editions/edition";
import type { LookPlan } from "../sheet/sheet-plan";
import type { PlacedBox } from "./place-rows";

/** The looks of the boxes, joined by role. */
export function planLooks(
  { design }: PrintableEdition,
  boxes: readonly PlacedBox[],
): readonly LookPlan[] {
  const of = (role: BoxRole): LookPlan => ({
    look: design.looks[role],
    areas: boxes.filter((box) => box.role === role).map(({ area }) => area),
  });
  return BOX_ROLES.map(of).filter(({ areas }) => areas.length > 0);
}
