import type { SheetUnit } from "../declaration/amount";
import type { PrintableEdition } from "../editions/edition";
import type { FieldGuide } from "../editions/form-design";
import { toAddress, type Area } from "../sheet/address";
import type { PlannedRule, PlannedValidation } from "../sheet/sheet-plan";
import type { BoxGuide } from "./form-row";
import type { PlacedBox } from "./place-rows";

/** Boxes below each other with the same guidance. */
interface GuidedArea {
  readonly area: Area;
  readonly guide: BoxGuide;
}

/** Guidance and validation for the cells to fill in. */
export function planValidations(
  { design }: PrintableEdition,
  unit: SheetUnit,
  boxes: readonly PlacedBox[],
): readonly PlannedValidation[] {
  return guidedAreas(boxes).map(({ area, guide }) => {
    const { prompt, alert, longest } = design.guides[guide.field];
    const inUnit = <Message extends FieldGuide["prompt"]>(message: Message): Message => ({
      ...message,
      title: message.title.replaceAll("{unit}", unit),
      message: message.message.replaceAll("{unit}", unit),
    });
    return {
      area,
      rule: ruleOf(guide, longest, area),
      prompt: inUnit(prompt),
      alert: inUnit(alert),
    };
  });
}

function ruleOf({ choices }: BoxGuide, longest: number | null, area: Area): PlannedRule {
  if (choices.length > 0) {
    return { type: "list", values: choices };
  }
  return longest === null
    ? { type: "custom", formula: amountRule(toAddress({ row: area.top, column: area.left })) }
    : { type: "textLength", maximum: longest };
}

/** A number, not negative, with at most two decimals. */
function amountRule(cell: string): string {
  return `=AND(ISNUMBER(${cell}),${cell}>=0,ABS(${cell}-ROUND(${cell},2))<0.000001)`;
}

function guidedAreas(boxes: readonly PlacedBox[]): readonly GuidedArea[] {
  const areas: GuidedArea[] = [];
  for (const { area, guide } of boxes) {
    if (guide !== null) {
      const above = areas.findIndex((candidate) => isRightBelow(area, guide, candidate));
      const upper = areas[above];
      if (upper === undefined) {
        areas.push({ area, guide });
      } else {
        areas[above] = { guide, area: { ...upper.area, bottom: area.bottom } };
      }
    }
  }
  return areas;
}

function isRightBelow(area: Area, guide: BoxGuide, above: GuidedArea): boolean {
  return (
    above.area.bottom === area.top - 1 &&
    above.area.left === area.left &&
    above.area.right === area.right &&
    above.guide.field === guide.field &&
    above.guide.choices.join() === guide.choices.join()
  );
}
