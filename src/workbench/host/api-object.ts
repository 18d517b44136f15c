import type { ArgumentInfo, Json, JsonObject } from "./batch";
import { expectInteger, expectText } from "./expect";
import { HostError } from "./host-error";

/** The object at an object path of the batch. */
export type ObjectResolver = (objectPathId: number) => ApiObject;

/** An object of Excel's object model that a batch addresses. Names are in PascalCase. */
export abstract class ApiObject {
  abstract readonly className: string;
  abstract readonly isNull: boolean;
  /** Whether later batches address it by a reference id, as ranges are. */
  abstract readonly isReferenceable: boolean;
  /** Names of all plain properties. */
  abstract readonly scalarNames: readonly string[];
  /** What must be known of it to address it in a later batch, such as `Id`. */
  abstract identity(): JsonObject;
  /** The objects in it when it is a collection, else null. */
  abstract items(): readonly ApiObject[] | null;
  abstract item(args: Arguments): ApiObject;
  abstract get(name: string): Json | ApiObject;
  /** @param objectAt Finds the object that an id of an object path within the value stands for. */
  abstract set(name: string, value: Json, objectAt: ObjectResolver): void;
  abstract call(name: string, args: Arguments): Json | ApiObject;
}

/** The arguments of one call. Asking for one that is missing or of another kind fails the batch. */
export class Arguments {
  /** @param resolve Finds the object that an argument stands for by the id of its object path. */
  constructor(
    private readonly info: ArgumentInfo | undefined,
    private readonly resolve: ObjectResolver,
  ) {}

  /** The plain value of an argument; null when it was left out. */
  value(index: number): Json {
    return this.info?.Arguments?.[index] ?? null;
  }

  text(index: number): string {
    return expectText(this.value(index));
  }

  /** @param fallback Taken when the argument was left out. */
  textOr(index: number, fallback: string): string {
    return this.value(index) === null ? fallback : this.text(index);
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
