import type { BatchRequest } from "../host/batch";
import type { Host } from "../host/create-host";
import { announcesFunctions, type FunctionCommands } from "./function-commands";
import { isRecord } from "../../sheet/json";
import { UnknownCall } from "./unknown-call";

/** What the methods need of the host and the frame. */
export interface MethodContext {
  readonly host: Pick<Host, "execute">;
  readonly commands: FunctionCommands;
  /** Name of the open workbook, which serves as its address. */
  readonly fileName: string;
  /** The dialog in this frame says something to the page that opened it. */
  readonly messageParent: (message: string) => void;
}

type Arguments = Readonly<Record<string, unknown>>;
/** What it gives back beside its success. */
type Method = (args: Arguments, context: MethodContext) => Promise<object> | object;

/** Index of a batch in its `ArrayData`: after custom data, flags, method and address. */
const BODY = 4;
const HTTP_OK = 200;
/** `OSF.DDA.Marshaling.FilePropertiesKeys` */
const PROPERTIES = 0;
const ADDRESS = 1;
const SUCCEEDED = { Version: 1, Error: 0 };

/** By the library's dispatch id. */
const METHODS = new Map<number, Method>([
  [86, fileProperties],
  [93, executeBatch],
  [94, appCommandCompleted],
  [144, messageParent],
]);

/**
 * Answers `executeMethod`.
 * @throws UnknownCall
 */
export async function executeMethod(data: unknown, context: MethodContext): Promise<unknown> {
  const args = isRecord(data) ? data : {};
  const id = isRecord(args.DdaMethod) ? args.DdaMethod.DispatchId : undefined;
  const method = typeof id === "number" ? METHODS.get(id) : undefined;
  if (method === undefined) {
    throw new UnknownCall(`executeMethod ${String(id)}`);
  }
  return { ...SUCCEEDED, ...(await method(args, context)) };
}

function fileProperties(_: Arguments, { fileName }: MethodContext): object {
  return { [PROPERTIES]: { [ADDRESS]: fileName } };
}

async function executeBatch(args: Arguments, { host, commands }: MethodContext): Promise<object> {
  const body: unknown = Array.isArray(args.ArrayData) ? args.ArrayData[BODY] : undefined;
  const request: unknown = typeof body === "string" ? JSON.parse(body) : undefined;
  if (!isBatchRequest(request)) {
    throw new Error("office.js sent a batch that cannot be read.");
  }
  const response = await host.execute(request);
  if (announcesFunctions(request)) {
    commands.ready();
  }
  return { Data: [HTTP_OK, [], JSON.stringify(response)] };
}

function appCommandCompleted(args: Arguments, { commands }: MethodContext): object {
  const { 0: callId, 1: status } = args;
  if (typeof callId !== "string" || typeof status !== "number") {
    throw new Error("office.js did not say which function has ended.");
  }
  commands.complete(callId, status);
  return {};
}

function messageParent(args: Arguments, context: MethodContext): object {
  context.messageParent(String(args.messageToParent));
  return {};
}

function isBatchRequest(value: unknown): value is BatchRequest {
  return isRecord(value) && Array.isArray(value.Actions) && isRecord(value.ObjectPaths);
}
