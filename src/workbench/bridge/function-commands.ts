import type { BatchRequest } from "../host/batch";

/** Name of the event by which Excel runs a function of the add-in. */
export const APP_COMMAND_INVOKED = "appCommandInvoked";

/** The method by which office.js announces, in a batch, that the page has associated its functions. */
const READY = "NotifyActionHandlerReady";

/** How office.js says that a function was run; others are its error codes. */
const SUCCEEDED = 0;

/** Whether a batch announces that functions can be run; before that the library would not find them. */
export function announcesFunctions({ Actions }: BatchRequest): boolean {
  return Actions.some(({ Name }) => Name === READY);
}

interface PendingCommand {
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
  readonly functionName: string;
}

/** The ribbon's functions that are running in a frame, from their call to `event.completed()`. */
export class FunctionCommands {
  private readonly pending = new Map<string, PendingCommand>();
  private calls = 0;
  private announce: () => void = () => undefined;
  private readonly announced = new Promise<void>((resolve) => {
    this.announce = resolve;
  });

  /** @param raise Sends the event to the frame. */
  constructor(private readonly raise: (data: readonly string[]) => void) {}

  /**
   * Runs a function that the page associates with a name, as soon as it has.
   * @param controlId The button, as the manifest names it.
   * @returns When the function has called `event.completed()`.
   * @throws Error when the frame has no function of that name or could not run it.
   */
  run(functionName: string, controlId: string): Promise<void> {
    this.calls += 1;
    const callId = String(this.calls);
    return new Promise((resolve, reject) => {
      this.pending.set(callId, { resolve, reject, functionName });
      void this.announced.then(() => {
        this.raise([callId, functionName, JSON.stringify({ source: { id: controlId } })]);
      });
    });
  }

  /** The page has associated its functions. */
  ready(): void {
    this.announce();
  }

  /** office.js's report that a call has ended. */
  complete(callId: string, status: number): void {
    const command = this.pending.get(callId);
    this.pending.delete(callId);
    if (status === SUCCEEDED) {
      command?.resolve();
    } else {
      command?.reject(
        new Error(`The function ${command.functionName} could not be run (office.js ${status}).`),
      );
    }
  }

  /** The frame is removed: what still runs in it will not end. */
  abandon(): void {
    for (const { reject, functionName } of this.pending.values()) {
      reject(new Error(`The function ${functionName} was interrupted.`));
    }
    this.pending.clear();
  }
}
