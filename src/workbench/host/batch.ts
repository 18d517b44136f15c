/**
 * What office.js and its host say to each other: a batch of actions, and its results.
 * Names are the object model's, in PascalCase. Measured on `@microsoft/office-js` 1.1.110.
 */

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of a batch. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** How an object is found: `ObjectPath.ObjectPathType`. */
export const PATH = {
  workbook: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What is to be done: `BatchAction.ActionType`. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** For every argument the id of the object path it stands for, 0 for a plain value. */
export type ReferencedIds = readonly (number | ReferencedIds)[];

/** The arguments of a call: values, and objects by their paths. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[] | null;
  readonly ReferencedObjectPathIds?: ReferencedIds;
}

/** How an object is reached: from which parent, by which member. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Which properties are asked for. */
export interface QueryInfo {
  /** Property paths such as `values`, `format/fill/color`; `*` for all plain properties. */
  readonly Select?: readonly string[];
  /** Objects whose plain properties are wanted all. */
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a batch. */
export interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: QueryInfo;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** A batch as office.js sends it at `context.sync()`. */
export interface BatchRequest {
  /** Ranges made in this batch get a reference id, so that later batches can use them. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** What one step of a batch gives. */
export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

/** Why a batch stopped. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  /** The member that failed, such as `Range.values`. */
  readonly Location: string;
  /** Position of the action that failed; the ones before it have run and stay. */
  readonly ActionIndex: number;
}

/** What a batch gives. */
export interface BatchResponse {
  readonly Results: readonly ActionResult[];
  readonly Error: BatchError | null;
}
