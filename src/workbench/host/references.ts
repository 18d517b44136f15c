import type { ApiObject } from "./api-object";
import { HostError } from "./host-error";

/** Objects that an add-in holds on to from one batch to the next: ranges, until it lets them go. */
export class References {
  private readonly objects = new Map<string, ApiObject>();
  private readonly ids = new Map<ApiObject, string>();
  private last = 0;

  get count(): number {
    return this.objects.size;
  }

  keep(object: ApiObject): void {
    if (!object.isNull && !this.ids.has(object)) {
      this.last += 1;
      const id = `reference-${this.last}`;
      this.ids.set(object, id);
      this.objects.set(id, object);
    }
  }

  idOf(object: ApiObject): string | undefined {
    return this.ids.get(object);
  }

  /** @throws HostError when nothing is kept under the id. */
  object(id: string): ApiObject {
    const object = this.objects.get(id);
    if (object === undefined) {
      throw new HostError("ItemNotFound", id);
    }
    return object;
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object !== undefined) {
      this.objects.delete(id);
      this.ids.delete(object);
    }
  }
}
