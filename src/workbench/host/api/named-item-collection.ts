import type { ApiObject, Arguments } from "../api-object";
import { apiClass, NULL_OBJECT, type ApiClass } from "../api-class";
import { HostError } from "../host-error";
import { addName, findName, namesIn, type NameScope } from "../model/named-items";
import type { ObjectModel } from "../model/object-model";
import { absoluteReference } from "../model/reference-area";
import { namedItemClass } from "./named-item";

/** `Excel.NamedItemCollection`: the names of a worksheet, or those of the whole workbook. */
export function namedItemCollectionClass(model: ObjectModel): ApiClass<NameScope> {
  const namedItem = namedItemClass(model);
  const find = (scope: NameScope, key: string): ApiObject | null => {
    const name = findName(scope, key);
    return name && namedItem({ book: scope.book, id: name.id });
  };
  const existing = (scope: NameScope, key: string): ApiObject => {
    const found = find(scope, key);
    if (found === null) {
      throw new HostError("ItemNotFound");
    }
    return found;
  };
  /** A range, or a formula. */
  const formula = (args: Arguments): string => {
    const object = args.object(1);
    if (object === null) {
      return args.text(1);
    }
    const range = model.areaOf(object);
    if (range === undefined) {
      throw new HostError("InvalidArgument");
    }
    return `=${absoluteReference(range)}`;
  };
  return apiClass<NameScope>({
    name: "NamedItemCollection",
    items: (scope) => namesIn(scope).map(({ id }) => namedItem({ book: scope.book, id })),
    item: (scope, args) => existing(scope, args.text(0)),
    methods: {
      Add: (scope, args) => {
        const { id } = addName(scope, args.text(0), formula(args), args.textOr(2, ""));
        return namedItem({ book: scope.book, id });
      },
      GetCount: (scope) => namesIn(scope).length,
      GetItem: (scope, args) => existing(scope, args.text(0)),
      GetItemOrNullObject: (scope, args) => find(scope, args.text(0)) ?? NULL_OBJECT,
    },
  });
}
