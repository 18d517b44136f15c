import type { Draft, RuleContext } from "../../rule";

/** Names the first section that stands before one it should follow. */
export function* wrongOrder({ declaration, edition }: RuleContext): Iterable<Draft<"order">> {
  const { sections, sectionOrder } = declaration.layout;
  const found = sectionOrder.filter((section) => edition.sections.includes(section));
  const expected = edition.sections.filter((section) => found.includes(section));
  const misplaced = found.find((section, at) => section !== expected[at]);
  if (misplaced !== undefined) {
    yield {
      severity: "warning",
      field: misplaced,
      cells: [sections[misplaced]],
      message: {
        id: "order",
        values: { section: { label: edition.sectionLabels[misplaced].name } },
      },
    };
  }
}
