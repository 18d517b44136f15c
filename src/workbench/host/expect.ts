import type { Json } from "./batch";
import { HostError } from "./host-error";

export function expectText(value: Json): string {
  if (typeof value !== "string") {
    throw new HostError("InvalidArgument");
  }
  return value;
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
