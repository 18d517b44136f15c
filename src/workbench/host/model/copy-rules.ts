import type { Area } from "../../../sheet/address";
import {
  addRule,
  areasOf,
  clearRules,
  rulesIn,
  rulesOf,
  replaceRule,
  withRuleAreas,
} from "./conditional-rules";
import { intersection, moveArea } from "./grid";
import type { SheetArea } from "./selection";
import type { Sheet } from "./sheet";
import {
  addValidation,
  clearValidations,
  replaceValidation,
  validationAreas,
  validationsIn,
  validationsOf,
  withValidationAreas,
} from "./validation-rules";

/** Copies the conditional formats of an area to others of its size, in place of those that are there. */
export function copyConditionalRules(
  { sheet: from, area: source }: SheetArea,
  sheet: Sheet,
  tiles: readonly Area[],
): void {
  const copied = rulesIn(from, [source]).map((rule) => ({
    rule,
    areas: copiedAreas(areasOf(rule), source, tiles),
  }));
  clearRules(sheet, tiles);
  // A new rule comes first in priority: the last is added first.
  for (const { rule, areas } of copied.reverse()) {
    const own = from.id === sheet.id ? rulesOf(sheet).find(({ cfId }) => cfId === rule.cfId) : null;
    if (own) {
      replaceRule(sheet, withRuleAreas(own, [...areasOf(own), ...areas]));
    } else {
      addRule(sheet, withRuleAreas(rule, areas));
    }
  }
}

/** Copies the data validations of an area to others of its size, in place of those that are there. */
export function copyValidations(
  { sheet: from, area: source }: SheetArea,
  sheet: Sheet,
  tiles: readonly Area[],
): void {
  const copied = validationsIn(from, [source]).map((rule) => ({
    rule,
    areas: copiedAreas(validationAreas(rule), source, tiles),
  }));
  clearValidations(sheet, tiles);
  for (const { rule, areas } of copied) {
    const own =
      from.id === sheet.id ? validationsOf(sheet).find(({ uid }) => uid === rule.uid) : null;
    if (own) {
      replaceValidation(sheet, withValidationAreas(own, [...validationAreas(own), ...areas]));
    } else {
      addValidation(sheet, withValidationAreas(rule, areas));
    }
  }
}

/** Where the parts of areas that lie in the source come in each of the tiles. */
function copiedAreas(areas: readonly Area[], source: Area, tiles: readonly Area[]): Area[] {
  return tiles.flatMap((tile) =>
    areas.flatMap((area) => {
      const part = intersection(area, source);
      return part === null ? [] : [moveArea(part, tile.top - source.top, tile.left - source.left)];
    }),
  );
}
