import type { CellAddress } from "../sheet/address";
import type {
  BudgetField,
  BudgetGroupId,
  FundColumn,
  IndicatorColumn,
  IndicatorDetail,
  Section,
  TaskColumn,
} from "./form-parts";

/** Something an edition prints, by which its forms are recognised. */
export type FormFeature =
  | `section:${Section}`
  | `amount:${BudgetField}`
  | `group:${BudgetGroupId}`
  | `task:${TaskColumn}`
  | `fund:${FundColumn}`
  | `indicator:${IndicatorColumn}`
  | `detail:${IndicatorDetail}`;

/** A feature and the cell that shows it. */
export interface FeatureAt {
  readonly feature: FormFeature;
  readonly cell: CellAddress;
}

/** How well an edition fits a form. */
export interface EditionFit {
  /** Id of the edition. */
  readonly edition: string;
  /** Features of the edition found on the form, and how many it has. */
  readonly found: number;
  readonly expected: number;
  /** Number of class and category labels on the form that the edition knows. */
  readonly labels: number;
}

/**
 * Why an edition reads a form: the form bears its title; it fits best; none fits, so the form is read by its labels;
 * or too little is left of the form to identify it, so it is checked as the usual edition.
 */
export type ChosenBy = "title" | "features" | "labels" | "default";

/** The evidence by which a form's edition was recognised. */
export interface Recognition {
  readonly by: ChosenBy;
  /** Every feature found, in sheet order. */
  readonly features: readonly FeatureAt[];
  /** The editions compared, the one that fits best first. */
  readonly fits: readonly EditionFit[];
  /** The cell that states the unit. */
  readonly unitCell: CellAddress | null;
}
