import { ApiObject, type Arguments, type ObjectResolver } from "./api-object";
import type { Json, JsonObject } from "./batch";
import { HostError } from "./host-error";

type Table<Member> = Readonly<Record<string, Member>>;

/** Declares a class of the object model as tables of small functions over its target. */
export interface ApiClassDefinition<T> {
  readonly name: string;
  readonly isReferenceable?: boolean;
  readonly identity?: (target: T) => JsonObject;
  /** Plain properties. */
  readonly scalars?: Table<(target: T) => Json>;
  readonly setters?: Table<(target: T, value: Json, objectAt: ObjectResolver) => void>;
  /** Properties that are objects. */
  readonly navigation?: Table<(target: T) => ApiObject>;
  readonly methods?: Table<(target: T, args: Arguments) => Json | ApiObject>;
  readonly items?: (target: T) => readonly ApiObject[];
  readonly item?: (target: T, args: Arguments) => ApiObject;
}

/** A class of the object model: makes an object that stands for something of the workbook. */
export interface ApiClass<T> {
  (target: T): ApiObject;
  /** What an object of this class stands for; undefined for an object of another class. */
  targetOf(object: ApiObject): T | undefined;
}

/** Declares a class of the object model. */
export function apiClass<T>(definition: ApiClassDefinition<T>): ApiClass<T> {
  const targets = new WeakMap<ApiObject, T>();
  const wrap = (target: T): ApiObject => {
    const object = new DefinedObject(definition, target);
    targets.set(object, target);
    return object;
  };
  return Object.assign(wrap, { targetOf: (object: ApiObject) => targets.get(object) });
}

class DefinedObject<T> extends ApiObject {
  readonly isNull = false;

  constructor(
    private readonly definition: ApiClassDefinition<T>,
    private readonly target: T,
  ) {
    super();
  }

  get className(): string {
    return this.definition.name;
  }

  get isReferenceable(): boolean {
    return this.definition.isReferenceable ?? false;
  }

  get scalarNames(): readonly string[] {
    return Object.keys(this.definition.scalars ?? {});
  }

  identity(): JsonObject {
    return this.definition.identity?.(this.target) ?? {};
  }

  items(): readonly ApiObject[] | null {
    return this.definition.items?.(this.target) ?? null;
  }

  item(args: Arguments): ApiObject {
    return this.member("GetItem", this.definition.item)(this.target, args);
  }

  get(name: string): Json | ApiObject {
    const read = this.definition.scalars?.[name] ?? this.definition.navigation?.[name];
    return this.member(name, read)(this.target);
  }

  set(name: string, value: Json, objectAt: ObjectResolver): void {
    this.member(name, this.definition.setters?.[name])(this.target, value, objectAt);
  }

  call(name: string, args: Arguments): Json | ApiObject {
    return this.member(name, this.definition.methods?.[name])(this.target, args);
  }

  private member<Member>(name: string, member: Member | undefined): Member {
    if (member === undefined) {
      throw new HostError("ApiNotImplemented", `${this.className}.${name}`);
    }
    return member;
  }
}

/** What the `…OrNullObject` members answer for nothing: what is reached from it is nothing too. */
class NullObject extends ApiObject {
  readonly className = "NullObject";
  readonly isNull = true;
  readonly isReferenceable = false;
  readonly scalarNames = [];

  identity(): JsonObject {
    return {};
  }

  items(): null {
    return null;
  }

  item(): ApiObject {
    return this;
  }

  get(): ApiObject {
    return this;
  }

  set(name: string): void {
    throw new HostError("InvalidObjectPath", name);
  }

  call(): ApiObject {
    return this;
  }
}

export const NULL_OBJECT: ApiObject = new NullObject();
