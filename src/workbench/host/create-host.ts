import type { FUniver } from "@univerjs/core/facade";
import type { HostState, WorkbookSettings } from "../document/workbench-document";
import { newObject } from "./api/new-object";
import { createWorkbook } from "./api/object-model";
import {
  ACTION,
  type BatchAction,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
} from "./batch";
import { runBatch } from "./batch-runner";
import { HostError, type HostErrorCode } from "./host-error";
import { hasMember, type RequirementSets } from "./member-versions";
import { Book } from "./model/book";
import { Calculation } from "./model/calculation";
import { raiseEvents } from "./model/engine-events";
import { EventSource, type RichApiMessage } from "./model/event-source";
import { LiveRanges } from "./model/live-ranges";
import { isCalculated } from "./model/sheets";
import { watchLines } from "./model/watch-lines";
import { References } from "./references";

/** Excel on the web refuses longer requests and responses. */
const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

/** The workbook that a host answers for, and the version of Excel it imitates. */
export interface HostOptions {
  /** The engine with the workbook open. */
  readonly univer: FUniver;
  /** What the engine does not know of the workbook. */
  readonly settings: Partial<WorkbookSettings>;
  /** What the imitated Excel has: `{ ExcelApi: "1.13" }`. */
  readonly requirementSets: RequirementSets;
}

/** Imitates Excel: answers what office.js asks, from the workbook that is open in the engine. */
export interface Host {
  /** Runs a batch. Errors are part of the answer; batches run one after the other. */
  execute(request: BatchRequest): Promise<BatchResponse>;
  /** Carries events to office.js. @returns Ends it. */
  onEvent(listener: (message: RichApiMessage) => void): () => void;
  /** While a cell is being edited Excel refuses every batch. */
  setCellEditMode(isEditing: boolean): void;
  /** Batches so far that an add-in waited for; office.js's own releasing of references does not count. */
  roundTrips(): number;
  /** Ranges that the add-in keeps. */
  referenceCount(): number;
  /** What the engine does not know of the workbook, as it is now. */
  state(): HostState;
  dispose(): void;
}

/** Makes the host that answers office.js for an open workbook. */
export function createHost({ univer, settings, requirementSets }: HostOptions): Host {
  const references = new References();
  const events = new EventSource();
  const book = new Book(univer, settings, references, events);
  const ranges = new LiveRanges();
  const calculation = new Calculation(univer, isCalculated(book));
  const context = {
    workbook: createWorkbook(book, ranges),
    newObject,
    references,
    isSupported: (className: string, member: string) =>
      hasMember(requirementSets, className, member),
    recalculated: () => calculation.settled(),
  };
  let isEditing = false;
  let isRunning = false;
  let roundTrips = 0;
  let last: Promise<unknown> = Promise.resolve();
  const endings = [raiseEvents(univer, events, () => isRunning), watchLines(book, ranges)];

  const execute = async (request: BatchRequest): Promise<BatchResponse> => {
    if (!isRelease(request)) {
      roundTrips += 1;
    }
    if (isEditing) {
      return refuse("InvalidOperationInCellEditMode");
    }
    if (exceedsLimit(request)) {
      return refuse("RequestPayloadSizeLimitExceeded");
    }
    isRunning = true;
    try {
      const response = await runBatch(request, context);
      return exceedsLimit(response) ? refuse("ResponsePayloadSizeLimitExceeded") : response;
    } finally {
      isRunning = false;
    }
  };

  return {
    execute: (request) => {
      const response = last.then(() => execute(request));
      last = response;
      return response;
    },
    onEvent: (listener) => events.listen(listener),
    setCellEditMode: (editing) => {
      isEditing = editing;
    },
    roundTrips: () => roundTrips,
    referenceCount: () => references.count,
    state: () => book.state(),
    dispose: () => {
      endings.forEach((end) => {
        end();
      });
      calculation.dispose();
    },
  };
}

/** office.js releases the ranges of a finished `Excel.run` by itself, and nobody waits for it. */
function isRelease({ Actions }: BatchRequest): boolean {
  const releases = ({ ActionType, Name }: BatchAction): boolean =>
    ActionType === ACTION.method && Name === "_RemoveReference";
  return (
    Actions.some(releases) &&
    Actions.every((action) => action.ActionType === ACTION.instantiate || releases(action))
  );
}

function exceedsLimit(payload: BatchRequest | BatchResponse): boolean {
  return new TextEncoder().encode(JSON.stringify(payload)).length > PAYLOAD_LIMIT_BYTES;
}

function refuse(code: HostErrorCode): BatchResponse {
  const error: BatchError = {
    Code: code,
    Message: new HostError(code).message,
    Location: "",
    ActionIndex: 0,
  };
  return { Results: [], Error: error };
}
