import { ApiObject } from "../api-object";
import type { Json, JsonObject } from "../batch";
import { expectObject } from "../expect";
import { pascalCase } from "../query";

/**
 * Properties of an object as a plain one, in the spelling of the add-in.
 * @param wanted `{ font: { bold: true }, wrapText: true }`; true for all plain properties of an object.
 */
export function pickProperties(object: ApiObject, wanted: Json): JsonObject {
  const answer: Record<string, Json> = {};
  for (const [name, nested] of wantedProperties(wanted)) {
    const value = object.get(pascalCase(name));
    answer[name] = value instanceof ApiObject ? pickAll(value, nested) : value;
  }
  return answer;
}

/** The properties that options ask for, each with what is asked of it: `{ rowHidden: true, format: { … } }`. */
export function wantedProperties(options: Json): [string, Json][] {
  return Object.entries(expectObject(options)).filter(([, wanted]) => wanted !== false);
}

function pickAll(object: ApiObject, wanted: Json): JsonObject {
  if (wanted !== true) {
    return pickProperties(object, wanted);
  }
  const all = object.scalarNames.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return pickProperties(object, Object.fromEntries(all.map((name) => [name, true])));
}
