import fc from "../../support/fast-check";
import {
  decodeRequest,
  encodeAnswer,
  encodeEvent,
  RESULT,
} from "../../../src/workbench/bridge/message";
import { officeRequest } from "../../support/office-frame";

describe("a request of office.js", () => {
  it.each([
    [0, "invoke"],
    [1, "registerEvent"],
    [2, "unregisterEvent"],
  ])("of action type %d is %s", (_actionType, action) => {
    expect(decodeRequest(officeRequest("executeMethod", { a: 1 }, { _actionType }))).toEqual({
      action,
      name: "executeMethod",
      conversationId: "conversation-1",
      correlationId: 7,
      data: { a: 1 },
    });
  });

  it.each([
    ["an object", { _messageType: 0 }],
    ["no JSON", "webpackHotUpdate"],
    ["a number", "42"],
    ["an array", "[]"],
    ["nothing", null],
    ["a response", officeRequest("executeMethod", null, { _messageType: 1 })],
    ["of an unknown action type", officeRequest("executeMethod", null, { _actionType: 3 })],
    ["without a name", officeRequest("executeMethod", null, { _actionName: undefined })],
    [
      "without a conversation",
      officeRequest("executeMethod", null, { _conversationId: undefined }),
    ],
    ["without a number", officeRequest("executeMethod", null, { _correlationId: "7" })],
  ])("is not a message that is %s", (_what, message) => {
    expect(decodeRequest(message)).toBeNull();
  });

  it("is never more than the message says, whatever comes", () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(decodeRequest(message)).toBeNull();
      }),
    );
  });
});

it("an answer goes to the call it belongs to", () => {
  const request = {
    action: "invoke",
    name: "executeMethod",
    conversationId: "c",
    correlationId: 12,
    data: null,
  } as const;
  expect(JSON.parse(encodeAnswer(request, RESULT.noError, { Error: 0 }))).toEqual({
    _messageType: 1,
    _serializerVersion: 1,
    _responseType: 0,
    _actionName: "executeMethod",
    _conversationId: "c",
    _correlationId: 12,
    _errorCode: 0,
    _data: { Error: 0 },
  });
});

it("an event goes to the conversation", () => {
  expect(JSON.parse(encodeEvent("c", "richApiMessage", { ArrayData: [] }))).toMatchObject({
    _messageType: 1,
    _responseType: 1,
    _actionName: "richApiMessage",
    _conversationId: "c",
    _errorCode: 0,
    _data: { ArrayData: [] },
  });
});
