import { ApiObject, Arguments } from "./api-object";
import { NULL_OBJECT } from "./api-class";
import {
  ACTION,
  PATH,
  type ActionResult,
  type BatchAction,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type Json,
  type ObjectPath,
} from "./batch";
import { HostError } from "./host-error";
import { answerQuery, pascalCase } from "./query";
import { memberName } from "./member-versions";
import type { References } from "./references";

/** What a batch is run against. */
export interface BatchContext {
  readonly workbook: ApiObject;
  /** An object of a class that belongs to no workbook. */
  readonly newObject: (className: string) => ApiObject;
  readonly references: References;
  /** Whether the Excel in force has a member. */
  readonly isSupported: (className: string, member: string) => boolean;
  /** Resolves when every formula shows the result of the writes so far. */
  readonly recalculated: () => Promise<void>;
}

/**
 * Runs the actions of a batch in order. At the first that fails it stops and says which and why;
 * what ran before stays done, as in Excel.
 */
export async function runBatch(
  request: BatchRequest,
  context: BatchContext,
): Promise<BatchResponse> {
  const batch = new Batch(request, context);
  const results: ActionResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.query) {
        await context.recalculated();
      }
      results.push({ ActionId: action.Id, Value: batch.run(action) });
    } catch (error) {
      return { Results: results, Error: toBatchError(error, batch.location, index) };
    }
  }
  return { Results: results, Error: null };
}

function toBatchError(error: unknown, location: string, index: number): BatchError {
  const known =
    error instanceof HostError ? error : new HostError("GeneralException", String(error));
  return { Code: known.code, Message: known.message, Location: location, ActionIndex: index };
}

class Batch {
  /** The member in use, for the error if it fails. */
  location = "";
  private readonly objects = new Map<number, ApiObject>();

  constructor(
    private readonly request: BatchRequest,
    private readonly context: BatchContext,
  ) {}

  run(action: BatchAction): Json {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiate(this.object(action.ObjectPathId));
      case ACTION.query:
        return answerQuery(
          this.object(action.ObjectPathId),
          action.QueryInfo ?? {},
          this.enter,
          this.context.isSupported,
        );
      case ACTION.method:
        return this.call(action);
      case ACTION.setProperty: {
        const name = action.Name ?? "";
        const target = this.object(action.ObjectPathId);
        this.enter(target.className, name);
        target.set(name, this.arguments(action).value(0), (id) => this.object(id));
        return null;
      }
      case ACTION.trace:
        return null;
      default:
        throw new HostError("ApiNotImplemented", `ActionType ${action.ActionType}`);
    }
  }

  private instantiate(object: ApiObject): Json {
    if (object.isNull) {
      return null;
    }
    const { references } = this.context;
    if (this.request.AutoKeepReference && object.isReferenceable) {
      references.keep(object);
    }
    const reference = references.idOf(object);
    return { ...object.identity(), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  private call(action: BatchAction): Json {
    const target = this.object(action.ObjectPathId);
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      this.context.references.keep(target);
      return null;
    }
    if (target.isNull) {
      throw new HostError("InvalidObjectPath", name);
    }
    this.enter(target.className, name);
    const value = target.call(name, this.arguments(action));
    return value instanceof ApiObject ? null : value;
  }

  /** The object at a path. A path is walked once: methods on it run once. */
  private object(id: number): ApiObject {
    const known = this.objects.get(id);
    if (known !== undefined) {
      return known;
    }
    const path = this.request.ObjectPaths[id];
    if (path === undefined) {
      throw new HostError("InvalidObjectPath", `${id}`);
    }
    const object = this.walk(path);
    this.objects.set(id, object);
    return object;
  }

  private walk(path: ObjectPath): ApiObject {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PATH.workbook:
        return this.context.workbook;
      case PATH.newObject:
        return this.context.newObject(name);
      case PATH.method:
        return this.reach(path, name, (parent) => parent.call(name, this.arguments(path)));
      case PATH.property:
        return this.reach(path, name, (parent) => parent.get(name));
      case PATH.indexer:
        return this.reach(path, "GetItem", (parent) => parent.item(this.arguments(path)));
      case PATH.reference:
        return this.context.references.object(name);
      case PATH.nullObject:
        return NULL_OBJECT;
      default:
        throw new HostError("ApiNotImplemented", `ObjectPathType ${path.ObjectPathType} ${name}`);
    }
  }

  private reach(
    path: ObjectPath,
    member: string,
    step: (parent: ApiObject) => Json | ApiObject,
  ): ApiObject {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent.isNull) {
      return NULL_OBJECT;
    }
    this.enter(parent.className, member);
    const reached = step(parent);
    if (!(reached instanceof ApiObject)) {
      throw new HostError("InvalidObjectPath", this.location);
    }
    return reached;
  }

  private arguments({ ArgumentInfo }: ObjectPath | BatchAction): Arguments {
    return new Arguments(ArgumentInfo, (id) => this.object(id));
  }

  private readonly enter = (className: string, member: string): void => {
    this.location = memberName(className, member);
    if (!this.context.isSupported(className, pascalCase(member))) {
      throw new HostError("ApiNotFound", this.location);
    }
  };
}
