import type { ClassDefinition, Edition } from "./edition";
import { BENEFITS, FOUR_CLASSES, THREE_CLASSES } from "./indicator-classes";
import { KNOWN_LABELS } from "./known-labels";

/** Id of the edition of every form that fits no other: “Other editions” in docs/form.md. */
const AUTO = "auto";

const BY_LABELS = {
  ...KNOWN_LABELS,
  id: AUTO,
  name: { "zh-CN": "其他式样的部门申报表", "en-US": "Another department form" },
  // What is found is read; only what every such form has can be missed.
  features: [],
  hallmarks: [],
  hallmarkWords: [],
  hasOwnTitle: false,
  unit: "万元",
  decimals: 2,
  sections: ["overallGoal", "indicators"],
} as const satisfies Partial<Edition>;

/** What other offices print of the kinds of benefits differs, so that none of them is missed. */
function withOptionalBenefits(classes: readonly ClassDefinition[]): readonly ClassDefinition[] {
  return classes.map((definition) =>
    definition.name === BENEFITS
      ? {
          ...definition,
          categories: definition.categories.map((category) => ({ ...category, optional: true })),
        }
      : definition,
  );
}

/** One for each structure that a form may have. */
export const AUTO_EDITIONS: readonly Edition[] = [
  { ...BY_LABELS, structure: "3class", classes: withOptionalBenefits(THREE_CLASSES) },
  { ...BY_LABELS, structure: "4class", classes: withOptionalBenefits(FOUR_CLASSES) },
  { ...BY_LABELS, structure: "flat", classes: [] },
];
