import { AMOUNTS } from "./amounts";
import { COLUMNS } from "./columns";
import { FLAT_FORMS } from "./flat";
import { KINDS } from "./kinds";
import { LABELS } from "./labels";
import { LAYOUTS_OF_THE_FORM } from "./layouts";
import { MERGED_CELLS } from "./merged-cells";
import { NATIONAL_FORMS } from "./national";
import { OTHER_EDITIONS } from "./other-editions";
import { LABELS_BY_PLACE } from "./places";
import { ROWS } from "./rows";
import { SEVERAL_FORMS } from "./several-forms";
import { SHEETS } from "./sheets";
import type { Variant } from "./support/variant";
import { TRIPLES } from "./triples";
import { TWO_HEADER_ROWS } from "./two-header-rows";
import { VALUES } from "./values";
import { WIDE_BUDGETS } from "./wide-budgets";

/** Every variant of the form: see `Variant.id` for their numbers. */
export const VARIANTS: readonly Variant[] = [
  ...LAYOUTS_OF_THE_FORM,
  ...AMOUNTS,
  ...VALUES,
  ...LABELS,
  ...LABELS_BY_PLACE,
  ...ROWS,
  ...COLUMNS,
  ...TWO_HEADER_ROWS,
  ...WIDE_BUDGETS,
  ...MERGED_CELLS,
  ...SHEETS,
  ...SEVERAL_FORMS,
  ...NATIONAL_FORMS,
  ...FLAT_FORMS,
  ...OTHER_EDITIONS,
  ...TRIPLES,
  ...KINDS,
];
