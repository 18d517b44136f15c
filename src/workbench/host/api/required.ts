import type { ApiObject } from "../api-object";
import { HostError } from "../host-error";

/** The object that a member without `OrNullObject` answers. @throws HostError when there is none. */
export function required(object: ApiObject | null): ApiObject {
  if (object === null) {
    throw new HostError("ItemNotFound");
  }
  return object;
}
