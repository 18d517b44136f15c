import { isRecord, parseJson } from "../../sheet/json";

/**
 * The messages between office.js in a frame and its host, as in Excel for the web: JSON texts by `postMessage`.
 * Names are the library's own. Measured on `@microsoft/office-js` 1.1.110.
 */
export interface OfficeRequest {
  readonly action: RequestAction;
  /** What is called, or the event that is registered. */
  readonly name: string;
  readonly conversationId: string;
  /** Given back with the answer. */
  readonly correlationId: number;
  readonly data: unknown;
}

export type RequestAction = "invoke" | "registerEvent" | "unregisterEvent";

/** How a call ended for the transport; errors of the call itself travel in its data. */
export const RESULT = { noError: 0, errorHandlingRequest: -2 } as const;
export type ResultCode = (typeof RESULT)[keyof typeof RESULT];

/** Plain JSON; the other serializer is the retired MsAjax. */
export const SERIALIZER_VERSION = 1;

const MESSAGE = { request: 0, response: 1 } as const;
const RESPONSE = { toCall: 0, toEvent: 1 } as const;
/** By `_actionType`. */
const REQUEST_ACTIONS: readonly RequestAction[] = ["invoke", "registerEvent", "unregisterEvent"];
const NO_CALL = -1;

/** The request in a message of the frame; null when the message is not a request of office.js. */
export function decodeRequest(message: unknown): OfficeRequest | null {
  const fields = typeof message === "string" ? parseJson(message) : undefined;
  if (!isRecord(fields) || fields._messageType !== MESSAGE.request) {
    return null;
  }
  const { _actionType, _actionName, _conversationId, _correlationId, _data } = fields;
  const action = typeof _actionType === "number" ? REQUEST_ACTIONS[_actionType] : undefined;
  if (
    action === undefined ||
    typeof _actionName !== "string" ||
    typeof _conversationId !== "string" ||
    typeof _correlationId !== "number"
  ) {
    return null;
  }
  return {
    action,
    name: _actionName,
    conversationId: _conversationId,
    correlationId: _correlationId,
    data: _data,
  };
}

/** The answer to a call or to the registration of an event. `data` is anything JSON can hold. */
export function encodeAnswer(request: OfficeRequest, code: ResultCode, data: unknown): string {
  return encodeResponse({
    _responseType: RESPONSE.toCall,
    _actionName: request.name,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _errorCode: code,
    _data: data,
  });
}

/** An event for a frame that registered for it. */
export function encodeEvent(conversationId: string, name: string, data: unknown): string {
  return encodeResponse({
    _responseType: RESPONSE.toEvent,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: NO_CALL,
    _errorCode: RESULT.noError,
    _data: data,
  });
}

function encodeResponse(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    _messageType: MESSAGE.response,
    _serializerVersion: SERIALIZER_VERSION,
    ...fields,
  });
}
