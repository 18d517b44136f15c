import { UnknownCall } from "../../../src/workbench/bridge/unknown-call";
import { officeRequest, REGISTER, talk, UNREGISTER } from "../../support/office-frame";

const BATCH = { AutoKeepReference: true, Actions: [], ObjectPaths: {} };

function method(dispatchId: number, args: Readonly<Record<string, unknown>> = {}): string {
  return officeRequest("executeMethod", { ...args, DdaMethod: { DispatchId: dispatchId } });
}

function batch(request: object): string {
  const body = JSON.stringify(request);
  return method(93, { ArrayData: ["WacPartition", "POST", "ProcessQuery", [], body] });
}

describe("calls", () => {
  it("the library learns whom it talks to", async () => {
    const { session, messages } = talk();
    await session.receive(officeRequest("ContextActivationManager_getAppContextAsync", "add-in-1"));
    expect(messages()).toMatchObject([
      { _correlationId: 7, _errorCode: 0, _data: { _id: "add-in-1", _docUrl: "申报表.xlsx" } },
    ]);
  });

  it("a batch is run by the host and its response comes back as text", async () => {
    const { session, messages, batches } = talk();
    await session.receive(batch(BATCH));
    expect(batches).toEqual([BATCH]);
    const response = JSON.stringify({ Results: [{ ActionId: 1, Value: "答" }], Error: null });
    expect(messages()).toMatchObject([
      { _errorCode: 0, _data: { Error: 0, Data: [200, [], response] } },
    ]);
  });

  it("the file's properties are its name, as the library numbers them", async () => {
    const { session, messages } = talk();
    await session.receive(method(86));
    expect(messages()).toMatchObject([
      { _errorCode: 0, _data: { Error: 0, 0: { 1: "申报表.xlsx" } } },
    ]);
  });

  it("focus and keys are taken note of", async () => {
    const { session, messages, problems } = talk();
    await session.receive(officeRequest("ContextActivationManager_notifyHost", ["add-in-1", 0]));
    expect(messages()).toMatchObject([{ _errorCode: 0, _data: null }]);
    expect(problems).toEqual([]);
  });

  it.each([
    ["of another frame", officeRequest("executeMethod", null, { _conversationId: "other" })],
    ["of somebody else", "webpackHotUpdate"],
  ])("a message %s gets no answer", async (_whose, message) => {
    const { session, messages, problems } = talk();
    await session.receive(message);
    expect(messages()).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe("what the workbench does not answer fails by name", () => {
  it.each([
    ["a call", officeRequest("getAuthContext"), "getAuthContext"],
    ["a method", method(75), "executeMethod 75"],
    ["a method without a number", officeRequest("executeMethod"), "executeMethod undefined"],
    [
      "an event",
      officeRequest("documentSelectionChanged", {}, REGISTER),
      "registerEvent documentSelectionChanged",
    ],
    [
      "the end of an event that was not asked for",
      officeRequest("richApiMessage", {}, UNREGISTER),
      "unregisterEvent richApiMessage",
    ],
  ])("%s", async (_what, message, call) => {
    const { session, messages, problems } = talk();
    await session.receive(message);
    expect(problems).toEqual([new UnknownCall(call)]);
    expect(messages()).toMatchObject([{ _errorCode: -2 }]);
    expect(JSON.stringify(messages())).toContain(call);
  });

  it.each([
    ["no body", method(93, { ArrayData: [] })],
    ["no batch", batch([])],
  ])("a batch with %s", async (_what, message) => {
    const { session, messages, problems, batches } = talk();
    await session.receive(message);
    expect(problems).toHaveLength(1);
    expect(batches).toEqual([]);
    expect(messages()).toMatchObject([{ _errorCode: -2 }]);
  });
});

test("Escape in the pane, at which office.js takes away a prompt that was never shown, is no problem", async () => {
  const { session, messages, problems } = talk();
  await session.receive(officeRequest("dialogNotificationShown", {}, UNREGISTER));
  expect(problems).toEqual([]);
  expect(messages()).toMatchObject([{ _responseType: 0, _data: { Error: 0 } }]);
});

describe("workbook events", () => {
  const entry = {
    messageCategory: 65536,
    messageType: 10,
    targetId: "Workbook",
    message: '{"address":"B5"}',
    isRemoteOverride: false,
  };

  it("reach a frame that registered, entry by entry in the library's order", async () => {
    const { session, messages, raise } = talk();
    await session.receive(officeRequest("richApiMessage", {}, REGISTER));
    raise({ entries: [entry] });
    expect(messages()).toMatchObject([
      { _responseType: 0, _data: { Error: 0 } },
      {
        _responseType: 1,
        _actionName: "richApiMessage",
        _data: { ArrayData: [[65536, 10, "Workbook", '{"address":"B5"}', 0, false]] },
      },
    ]);
  });

  it("do not reach a frame that did not register, or has unregistered", async () => {
    const { session, messages, raise } = talk();
    raise({ entries: [entry] });
    expect(messages()).toEqual([]);
    await session.receive(officeRequest("richApiMessage", {}, REGISTER));
    await session.receive(officeRequest("richApiMessage", {}, UNREGISTER));
    raise({ entries: [entry] });
    expect(messages()).toHaveLength(2);
  });

  it("end with the session", () => {
    const { session, listeners } = talk();
    session.end();
    expect(listeners.size).toBe(0);
  });
});

describe("ribbon functions", () => {
  const READY = { ...BATCH, Actions: [{ Name: "NotifyActionHandlerReady" }] };
  const completed = (status: number) => method(94, { 0: "1", 1: status, 2: "{}" });

  async function readyTalk() {
    const frame = talk();
    await frame.session.receive(officeRequest("appCommandInvoked", {}, REGISTER));
    await frame.session.receive(batch(READY));
    return frame;
  }

  it("are called by their name and have run when the page says so", async () => {
    const { session, messages } = await readyTalk();
    const run = session.runFunction("validate", "Validate");
    await Promise.resolve();
    expect(messages().at(-1)).toMatchObject({
      _responseType: 1,
      _actionName: "appCommandInvoked",
      _data: ["1", "validate", '{"source":{"id":"Validate"}}'],
    });
    await session.receive(completed(0));
    await expect(run).resolves.toBeUndefined();
  });

  it("wait until the page has associated them", async () => {
    const { session, messages } = talk();
    await session.receive(officeRequest("appCommandInvoked", {}, REGISTER));
    const run = session.runFunction("validate", "Validate");
    await Promise.resolve();
    expect(messages()).toHaveLength(1);
    await session.receive(batch(READY));
    expect(messages().map((message) => JSON.stringify(message))).toContainEqual(
      expect.stringContaining("validate"),
    );
    await session.receive(completed(0));
    await expect(run).resolves.toBeUndefined();
  });

  it("that the page does not have are named", async () => {
    const { session } = await readyTalk();
    const run = session.runFunction("validat", "Validate");
    await Promise.resolve();
    await session.receive(completed(11101));
    await expect(run).rejects.toThrow("The function validat could not be run (office.js 11101).");
  });

  it("are interrupted when the frame goes away", async () => {
    const { session } = await readyTalk();
    const run = session.runFunction("validate", "Validate");
    session.end();
    await expect(run).rejects.toThrow("The function validate was interrupted.");
  });
});

describe("dialogs", () => {
  const wanted = { url: "https://localhost:3000/notice.html", width: 30, height: 24 };
  const open = officeRequest(
    "dialogMessageReceived",
    { targetId: JSON.stringify(wanted) },
    REGISTER,
  );
  const close = officeRequest("dialogMessageReceived", {}, UNREGISTER);

  it("are opened as asked and closed by their owner", async () => {
    const { session, dialogs, messages } = talk();
    await session.receive(open);
    expect(dialogs.requests).toEqual([wanted]);
    await session.receive(close);
    expect(dialogs.owner).toBeNull();
    expect(messages()).toMatchObject([{ _data: { Error: 0 } }, { _data: { Error: 0 } }]);
  });

  it("tell their owner what they say and that the user closed them", async () => {
    const { session, dialogs, messages } = talk();
    await session.receive(open);
    dialogs.owner?.received("好");
    dialogs.owner?.closed();
    expect(messages().slice(1)).toMatchObject([
      { _actionName: "dialogMessageReceived", _data: { messageType: 0, messageContent: "好" } },
      { _actionName: "dialogMessageReceived", _data: { messageType: 12006 } },
    ]);
  });

  it("are closed when their owner goes away", async () => {
    const { session, dialogs } = talk();
    await session.receive(open);
    session.end();
    expect(dialogs.owner).toBeNull();
  });

  it("need an address", async () => {
    const { session, dialogs, problems } = talk();
    await session.receive(officeRequest("dialogMessageReceived", {}, REGISTER));
    expect(dialogs.requests).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it("say something to the page that opened them", async () => {
    const heard: string[] = [];
    const owner = { received: (message: string) => heard.push(message), closed: () => undefined };
    const { session } = talk({ owner });
    await session.receive(method(144, { messageToParent: "好" }));
    expect(heard).toEqual(["好"]);
  });
});
