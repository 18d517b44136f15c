import { ApiObject } from "./api-object";
import type { Json, JsonObject, QueryInfo } from "./batch";

/** What is wanted of an object: property names (`*` for all plain ones), each with what is wanted of its value. */
type Selection = Map<string, Selection>;

/** Called with every member before it is read, such as `("Range", "RowHidden")`. */
export type MemberGuard = (className: string, member: string) => void;

const WILDCARD = "*";
const ALL: Selection = new Map([[WILDCARD, new Map<string, Selection>()]]);

/** Members that office.js adds by itself and no host has. */
const CLIENT_SIDE = new Set(["IsNull", "IsNullObject"]);

/** office.js sends names as the add-in wrote them; Excel takes them in either spelling. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Answers a load: an object's plain properties, objects within objects, `_Items` for collections.
 * @param isSupported Whether a member exists in the Excel in force; `*` leaves out those that do not.
 */
export function answerQuery(
  object: ApiObject,
  { Select, Expand, Skip = 0, Top }: QueryInfo,
  guard: MemberGuard,
  isSupported: (className: string, member: string) => boolean,
): Json {
  return read(object, parse(Select ?? [], Expand ?? []));

  function read(source: ApiObject, selection: Selection, isRoot = true): Json {
    if (source.isNull) {
      return null;
    }
    const items = source.items();
    if (items === null) {
      return readObject(source, selection);
    }
    const wanted = isRoot ? items.slice(Skip, Top === undefined ? undefined : Skip + Top) : items;
    const [own, ofItems] = partition(selection, (name) => source.scalarNames.includes(name));
    const isItemless = own.size > 0 && ofItems.size === 0;
    return {
      ...readObject(source, own),
      ...(!isItemless && { _Items: wanted.map((item) => read(item, ofItems, false)) }),
    };
  }

  function readObject(source: ApiObject, selection: Selection): JsonObject {
    const answer: Record<string, Json> = { ...source.identity() };
    for (const [name, nested] of withoutWildcard(source, selection)) {
      guard(source.className, name);
      const value = source.get(name);
      const wanted = nested.size === 0 ? ALL : nested;
      answer[name] = value instanceof ApiObject ? read(value, wanted, false) : value;
    }
    return answer;
  }

  function withoutWildcard(source: ApiObject, selection: Selection): Selection {
    const names = new Map(selection);
    if (names.delete(WILDCARD)) {
      source.scalarNames
        .filter((name) => isSupported(source.className, name) && !names.has(name))
        .forEach((name) => names.set(name, new Map()));
    }
    return names;
  }
}

/** What of a selection is meant for a collection itself, and what for its items. */
function partition(
  selection: Selection,
  isOwn: (name: string) => boolean,
): readonly [Selection, Selection] {
  const entries = [...selection];
  return [
    new Map(entries.filter(([name]) => isOwn(name))),
    new Map(entries.filter(([name]) => !isOwn(name))),
  ];
}

function parse(select: readonly string[], expand: readonly string[]): Selection {
  const paths = [...select, ...expand.map((name) => `${name}/${WILDCARD}`)];
  if (paths.length === 0) {
    return ALL;
  }
  const selection: Selection = new Map();
  for (const path of paths) {
    let level = selection;
    for (const step of path.split(/[/.]/).map(pascalCase)) {
      if (!CLIENT_SIDE.has(step)) {
        const next = level.get(step) ?? new Map<string, Selection>();
        level.set(step, next);
        level = next;
      }
    }
  }
  return selection;
}
