import { apiClass } from "../api-class";
import type { ApiObject } from "../api-object";
import { HostError } from "../host-error";

/** office.js announces on the web that it is ready to run the functions of ribbon buttons. */
const addinInternalService = apiClass<null>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
});

/** Objects that belong to no workbook, by their full names. */
const NEW_OBJECTS: ReadonlyMap<string, () => ApiObject> = new Map([
  ["Microsoft.InternalService.AddinInternalService", () => addinInternalService(null)],
]);

/**
 * A new object of a class.
 * @throws HostError when there is no such class here.
 */
export function newObject(className: string): ApiObject {
  const create = NEW_OBJECTS.get(className);
  if (create === undefined) {
    throw new HostError("ApiNotImplemented", className);
  }
  return create();
}
