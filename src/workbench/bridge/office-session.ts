import type { Host } from "../host/create-host";
import type { RichApiMessage } from "../host/model/event-source";
import { appContext, type AppContextFacts } from "./app-context";
import {
  DIALOG_MESSAGE_RECEIVED,
  dialogOwner,
  dialogRequest,
  type DialogHost,
  type DialogOwner,
} from "./dialogs";
import { APP_COMMAND_INVOKED, FunctionCommands } from "./function-commands";
import { decodeRequest, encodeAnswer, encodeEvent, RESULT, type OfficeRequest } from "./message";
import { executeMethod } from "./office-methods";
import { UnknownCall } from "./unknown-call";

const RICH_API_MESSAGE = "richApiMessage";
const REGISTERED = { Error: 0 };

/** What office.js reports to its host in passing: focus, keys, telemetry. It expects no answer. */
const NOTICE = "ContextActivationManager_notifyHost";

/** At Escape office.js unregisters a prompt before a dialog, also where none was shown. */
const DIALOG_NOTIFICATION = "dialogNotificationShown";

/** What a session with office.js in a frame needs. */
export interface SessionOptions {
  readonly facts: AppContextFacts;
  readonly host: Pick<Host, "execute" | "onEvent">;
  readonly dialogs: DialogHost;
  /** Of a dialog: the frame that opened it. */
  readonly owner?: DialogOwner;
  /** Sends a message to the frame. */
  readonly post: (message: string) => void;
  /** Learns of what could not be answered. */
  readonly onProblem: (problem: Error) => void;
}

/** The session with the office.js of one frame, from its first message until it is ended. */
export class OfficeSession {
  private readonly events = new Set<string>();
  private readonly commands = new FunctionCommands((data) => {
    this.raise(APP_COMMAND_INVOKED, data);
  });
  private readonly stopListening: () => void;

  constructor(private readonly options: SessionOptions) {
    this.stopListening = options.host.onEvent((message) => {
      this.raise(RICH_API_MESSAGE, { ArrayData: message.entries.map(messageFields) });
    });
  }

  /** Answers a message of the frame; others than office.js's own requests of this talk are left alone. */
  async receive(message: unknown): Promise<void> {
    const { facts, post, onProblem } = this.options;
    const request = decodeRequest(message);
    if (request?.conversationId !== facts.identity.conversationId) {
      return;
    }
    try {
      post(encodeAnswer(request, RESULT.noError, await this.answer(request)));
    } catch (error) {
      const problem = error instanceof Error ? error : new Error(String(error));
      post(encodeAnswer(request, RESULT.errorHandlingRequest, problem.message));
      onProblem(problem);
    }
  }

  /**
   * Runs a function of the add-in, as a button of the ribbon does.
   * @returns When it has called `event.completed()`.
   * @throws Error when the frame has no such function.
   */
  runFunction(functionName: string, controlId: string): Promise<void> {
    return this.commands.run(functionName, controlId);
  }

  /** The frame is removed. */
  end(): void {
    this.stopListening();
    this.commands.abandon();
    if (this.events.has(DIALOG_MESSAGE_RECEIVED)) {
      this.options.dialogs.close();
    }
    this.events.clear();
  }

  private answer(request: OfficeRequest): unknown {
    switch (request.action) {
      case "invoke":
        return this.call(request);
      case "registerEvent":
        return this.register(request);
      case "unregisterEvent":
        return this.unregister(request);
    }
  }

  private call({ name, data }: OfficeRequest): unknown {
    const { facts, host, owner } = this.options;
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(facts);
      case NOTICE:
        return null;
      case "executeMethod":
        return executeMethod(data, {
          host,
          commands: this.commands,
          fileName: facts.fileName,
          messageParent: (message) => owner?.received(message),
        });
      default:
        throw new UnknownCall(name);
    }
  }

  private register({ name, data }: OfficeRequest): unknown {
    if (![APP_COMMAND_INVOKED, RICH_API_MESSAGE, DIALOG_MESSAGE_RECEIVED].includes(name)) {
      throw new UnknownCall(`registerEvent ${name}`);
    }
    if (name === DIALOG_MESSAGE_RECEIVED) {
      const raise = (message: unknown) => {
        this.raise(name, message);
      };
      const { dialogs, facts } = this.options;
      dialogs.open(dialogRequest(data), dialogOwner(raise, facts.identity.hostOrigin));
    }
    this.events.add(name);
    return REGISTERED;
  }

  private unregister({ name }: OfficeRequest): unknown {
    if (!this.events.delete(name) && name !== DIALOG_NOTIFICATION) {
      throw new UnknownCall(`unregisterEvent ${name}`);
    }
    if (name === DIALOG_MESSAGE_RECEIVED) {
      this.options.dialogs.close();
    }
    return REGISTERED;
  }

  private raise(name: string, data: unknown): void {
    if (this.events.has(name)) {
      this.options.post(encodeEvent(this.options.facts.identity.conversationId, name, data));
    }
  }
}

/** An entry as the library unpacks it: by position. */
function messageFields(entry: RichApiMessage["entries"][number]): readonly unknown[] {
  const NO_ID = 0;
  const { messageCategory, messageType, targetId, message, isRemoteOverride } = entry;
  return [messageCategory, messageType, targetId, message, NO_ID, isRemoteOverride];
}
