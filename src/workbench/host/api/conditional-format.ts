import type { ApiObject } from "../api-object";
import { apiClass, NULL_OBJECT, type ApiClass } from "../api-class";
import { expectFlag, expectInteger } from "../expect";
import { HostError } from "../host-error";
import {
  areasOf,
  asCustomRule,
  deleteRule,
  moveRule,
  replaceRule,
  ruleById,
  rulesOf,
  typeOf,
} from "../model/conditional-rules";
import type { ObjectModel, SheetAreas } from "../model/object-model";
import { requireAllowed } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { customConditionalFormat } from "./custom-conditional-format";

/** A conditional format: a rule of a sheet by its id. */
export interface RuleTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

/** `Excel.ConditionalFormat` */
export function conditionalFormatClass(model: ObjectModel): ApiClass<RuleTarget> {
  const onlyRange = (target: RuleTarget): ApiObject | null => {
    const { sheet, areas } = appliesTo(target);
    const [area, ...others] = areas;
    return area === undefined || others.length > 0 ? null : model.range({ sheet, area });
  };
  return apiClass<RuleTarget>({
    name: "ConditionalFormat",
    identity: ({ id }) => ({ Id: id }),
    scalars: {
      Id: ({ id }) => id,
      Priority: ({ sheet, id }) => rulesOf(sheet).findIndex(({ cfId }) => cfId === id),
      StopIfTrue: ({ sheet, id }) => ruleById(sheet, id).stopIfTrue,
      Type: ({ sheet, id }) => typeOf(ruleById(sheet, id)),
    },
    setters: {
      Priority: ({ sheet, id }, value) => {
        requireAllowed(sheet, "allowFormatCells");
        moveRule(sheet, id, expectInteger(value));
      },
      StopIfTrue: ({ sheet, id }, value) => {
        requireAllowed(sheet, "allowFormatCells");
        replaceRule(sheet, { ...ruleById(sheet, id), stopIfTrue: expectFlag(value) });
      },
    },
    navigation: {
      // Excel hands this out for every type; its members fail for the others: office-js#2180.
      Custom: (target) => customConditionalFormat(target),
      CustomOrNullObject: (target) =>
        asCustomRule(ruleById(target.sheet, target.id)) === null
          ? NULL_OBJECT
          : customConditionalFormat(target),
    },
    methods: {
      Delete: ({ sheet, id }) => {
        requireAllowed(sheet, "allowFormatCells");
        deleteRule(sheet, ruleById(sheet, id).cfId);
        return null;
      },
      GetRange: (target) => {
        const range = onlyRange(target);
        if (range === null) {
          throw new HostError("InvalidOperation");
        }
        return range;
      },
      GetRangeOrNullObject: (target) => onlyRange(target) ?? NULL_OBJECT,
      GetRanges: (target) => model.rangeAreas(appliesTo(target)),
    },
  });
}

function appliesTo({ sheet, id }: RuleTarget): SheetAreas {
  return { sheet, areas: areasOf(ruleById(sheet, id)) };
}
