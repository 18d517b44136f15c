import type { Json, JsonObject } from "./batch";
import { HostError } from "./host-error";

/** @throws HostError `InvalidArgument` when it is not a text */
export function expectText(value: Json): string {
  if (typeof value !== "string") {
    throw new HostError("InvalidArgument");
  }
  return value;
}

/** A plain object, no array. */
export function expectObject(value: Json): JsonObject {
  if (typeof value !== "object" || value === null || isArray(value)) {
    throw new HostError("InvalidArgument");
  }
  return value;
}

/** Whether a value of a batch is a list; `Array.isArray` does not know read-only ones. */
export function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** @throws HostError `InvalidArgument` when it is not a whole number */
export function expectInteger(value: Json): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw new HostError("InvalidArgument");
  }
  return value;
}

/** @throws HostError `InvalidArgument` when it is neither true nor false */
export function expectFlag(value: Json): boolean {
  if (typeof value !== "boolean") {
    throw new HostError("InvalidArgument");
  }
  return value;
}
