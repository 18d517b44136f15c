import { drawnSheet, withoutMerges } from "./drawn-sheet";
import { expectedForm, type Places, type Readings } from "./expected-form";
import { oneForm, type SheetSpec, type Variant } from "./variant";

/** A form as it is drawn on its sheet, and the cells of its fields. */
export interface Layout {
  readonly id: Variant["id"];
  readonly name: string;
  readonly drawing: string;
  readonly more?: Partial<SheetSpec>;
  readonly places: Places;
  readonly read?: Readings;
}

/** The layout as it is drawn. */
export function asDrawn({ id, name, drawing, more, places, read }: Layout): Variant {
  return onSheet(id, name, drawnSheet("整体绩效目标", drawing, more), places, read);
}

/** The layout as it is drawn, and as a copy that lost its merged areas. */
export function withAndWithoutMerges(layout: Layout): readonly Variant[] {
  const { id, name, drawing, more, places, read } = layout;
  const loose = withoutMerges(drawnSheet("整体绩效目标", drawing, more));
  return [asDrawn(layout), onSheet(id, `${name}, merges lost`, loose, places, read)];
}

function onSheet(
  id: Variant["id"],
  name: string,
  sheet: SheetSpec,
  places: Places,
  read: Readings | undefined,
): Variant {
  return oneForm(id, name, sheet, expectedForm(sheet, places, read));
}
