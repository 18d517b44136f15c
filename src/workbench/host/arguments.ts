import type { ApiObject } from "./api-class";
import type { ArgumentInfo, Json } from "./batch";
import { HostError } from "./host-error";

/** The arguments of one call. Asking for one that is missing or of another kind fails the batch. */
export class Arguments {
  /** @param resolve Finds the object that an argument stands for by the id of its object path. */
  constructor(
    private readonly info: ArgumentInfo | undefined,
    private readonly resolve: (objectPathId: number) => ApiObject,
  ) {}

  /** The plain value of an argument; null when it was left out. */
  value(index: number): Json {
    return this.info?.Arguments?.[index] ?? null;
  }

  text(index: number): string {
    return expectText(this.value(index));
  }

  integer(index: number): number {
    return expectInteger(this.value(index));
  }

  /** @param fallback Taken when the argument was left out. */
  integerOr(index: number, fallback: number): number {
    return this.value(index) === null ? fallback : this.integer(index);
  }

  /** False when left out. */
  flag(index: number): boolean {
    const value = this.value(index);
    if (value !== null && typeof value !== "boolean") {
      throw new HostError("InvalidArgument");
    }
    return value ?? false;
  }

  /** The object an argument stands for; null when it is a plain value. */
  object(index: number): ApiObject | null {
    const id = this.info?.ReferencedObjectPathIds?.[index];
    return typeof id === "number" && id !== 0 ? this.resolve(id) : null;
  }
}

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
