import { BUDGET_FIELDS, type Section } from "../../../declaration/form-parts";
import { rulesNotChecked, type LostAmount } from "../../not-checked";
import type { Draft, RuleContext } from "../../rule";
import { severityOfLack } from "./severity-of-lack";

/** The amounts that are lost with a section. */
const SECTION_LOSSES: Readonly<Record<Section, readonly LostAmount[]>> = {
  budget: BUDGET_FIELDS,
  overallGoal: [],
  tasks: ["allTaskAmounts"],
  indicators: [],
};

/** A section of the edition that the form does not have. */
export function* missingSection(
  section: Section,
  context: RuleContext,
): Iterable<Draft<"missing">> {
  const { declaration, edition } = context;
  if (declaration.layout.sections[section] === null) {
    yield {
      severity: severityOfLack(edition),
      field: section,
      cells: [declaration.title.cell],
      message: {
        id: "missing",
        values: { section: { label: edition.sectionLabels[section].name } },
      },
      details: { notChecked: rulesNotChecked(SECTION_LOSSES[section], context) },
    };
  }
}
