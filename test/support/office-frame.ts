import type { DialogHost, DialogOwner, DialogRequest } from "../../src/workbench/bridge/dialogs";
import { OfficeSession } from "../../src/workbench/bridge/office-session";
import type { BatchRequest, BatchResponse } from "../../src/workbench/host/batch";
import type { RichApiMessage } from "../../src/workbench/host/model/event-source";

export const IDENTITY = {
  conversationId: "conversation-1",
  addInId: "add-in-1",
  hostOrigin: "https://localhost:3000",
  locale: "zh-CN",
  isDialog: false,
} as const;

/** A message as office.js posts it; only the parts that its host reads. */
export function officeRequest(
  name: string,
  data: unknown = null,
  overrides: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify({
    _messageType: 0,
    _actionType: 0,
    _actionName: name,
    _conversationId: IDENTITY.conversationId,
    _correlationId: 7,
    _origin: IDENTITY.hostOrigin,
    _serializerVersion: 1,
    _data: data,
    ...overrides,
  });
}

/** `_actionType` of registering an event handler, and of removing it. */
export const REGISTER = { _actionType: 1 };
export const UNREGISTER = { _actionType: 2 };

/** A session in which the test plays the frame and the host. */
export function talk({ owner }: { readonly owner?: DialogOwner } = {}) {
  const posted: string[] = [];
  const problems: Error[] = [];
  const batches: BatchRequest[] = [];
  const dialogs = new RecordedDialogs();
  const listeners = new Set<(message: RichApiMessage) => void>();
  const response: BatchResponse = { Results: [{ ActionId: 1, Value: "答" }], Error: null };
  const session = new OfficeSession({
    facts: {
      identity: IDENTITY,
      fileName: "申报表.xlsx",
      requirementSets: { ExcelApi: "1.13" },
    },
    host: {
      execute: (request) => {
        batches.push(request);
        return Promise.resolve(response);
      },
      onEvent: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    dialogs,
    ...(owner && { owner }),
    post: (message) => posted.push(message),
    onProblem: (problem) => problems.push(problem),
  });
  return {
    session,
    problems,
    batches,
    dialogs,
    listeners,
    /** The messages that the frame received, in order. */
    messages: (): unknown[] => posted.map((message): unknown => JSON.parse(message)),
    /** A workbook event. */
    raise: (message: RichApiMessage) => {
      listeners.forEach((listener) => {
        listener(message);
      });
    },
  };
}

class RecordedDialogs implements DialogHost {
  readonly requests: DialogRequest[] = [];
  owner: DialogOwner | null = null;

  open(request: DialogRequest, owner: DialogOwner): void {
    this.requests.push(request);
    this.owner = owner;
  }

  close(): void {
    this.owner = null;
  }
}
