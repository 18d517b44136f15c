import type { Json, JsonObject } from "./batch";
import { HostError } from "./host-error";

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

export function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

export function expectInteger(value: Json): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw new HostError("InvalidArgument");
  }
  return value;
}

export function expectFlag(value: Json): boolean {
  if (typeof value !== "boolean") {
    throw new HostError("InvalidArgument");
  }
  return value;
}
