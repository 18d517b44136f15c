import type { ApiObject } from "../api-object";
import { apiClass, NULL_OBJECT, type ApiClass } from "../api-class";
import { expectFlag, expectText } from "../expect";
import { HostError } from "../host-error";
import type { Book } from "../model/book";
import {
  definedNamesOf,
  removeDefinedName,
  setDefinedName,
  type DefinedName,
} from "../model/defined-names";
import { nameFormula, nameRange, nameValue } from "../model/name-values";
import { engineFormula, scopeId } from "../model/named-items";
import type { ObjectModel } from "../model/object-model";
import { Sheet } from "../model/sheet";
import { required } from "./required";

/** A name by its id. */
export interface NameTarget {
  readonly book: Book;
  readonly id: string;
}

/** `Excel.NamedItem` */
export function namedItemClass(model: ObjectModel): ApiClass<NameTarget> {
  const range = (target: NameTarget): ApiObject | null => {
    const found = nameRange(target.book, nameOf(target));
    return found && model.range(found);
  };
  const worksheet = (target: NameTarget): ApiObject | null => {
    const id = scopeId(nameOf(target));
    return id === null ? null : model.worksheet(new Sheet(target.book, id));
  };
  return apiClass<NameTarget>({
    name: "NamedItem",
    isReferenceable: true,
    identity: ({ id }) => ({ _Id: id }),
    scalars: {
      Comment: (target) => nameOf(target).comment ?? "",
      Formula: (target) => nameFormula(nameOf(target)),
      Name: (target) => nameOf(target).name,
      Scope: (target) => (scopeId(nameOf(target)) === null ? "Workbook" : "Worksheet"),
      Type: (target) => nameValue(target.book, nameOf(target)).type,
      Value: (target) => nameValue(target.book, nameOf(target)).value,
      Visible: (target) => nameOf(target).hidden !== true,
      _Id: ({ id }) => id,
    },
    setters: {
      Comment: (target, value) => {
        change(target, { comment: expectText(value) });
      },
      Formula: (target, value) => {
        change(target, { formulaOrRefString: engineFormula(expectText(value)) });
      },
      Visible: (target, value) => {
        change(target, { hidden: !expectFlag(value) });
      },
    },
    navigation: {
      Worksheet: (target) => required(worksheet(target)),
      WorksheetOrNullObject: (target) => worksheet(target) ?? NULL_OBJECT,
    },
    methods: {
      Delete: (target) => {
        removeDefinedName(target.book, nameOf(target));
        return null;
      },
      GetRange: (target) => required(range(target)),
      GetRangeOrNullObject: (target) => range(target) ?? NULL_OBJECT,
    },
  });
}

/** @throws HostError when the name has been deleted. */
function nameOf({ book, id }: NameTarget): DefinedName {
  const name = definedNamesOf(book).find((one) => one.id === id);
  if (name === undefined) {
    throw new HostError("ItemNotFound");
  }
  return name;
}

function change(target: NameTarget, changes: Partial<DefinedName>): void {
  setDefinedName(target.book, { ...nameOf(target), ...changes });
}
