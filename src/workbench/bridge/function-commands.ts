/** Name of the event by which Excel runs a function of the add-in. */
export const APP_COMMAND_INVOKED = "appCommandInvoked";

/** How office.js says that a function was run; others are its error codes. */
const SUCCEEDED = 0;

interface PendingCommand {
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
  readonly functionName: string;
}

/** The ribbon's functions that are running in a frame, from their call to `event.completed()`. */
export class FunctionCommands {
  private readonly pending = new Map<string, PendingCommand>();
  private calls = 0;

  /** @param raise Sends the event to the frame. */
  constructor(private readonly raise: (data: readonly string[]) => void) {}

  /**
   * Runs a function that the add-in has associated with a name.
   * @param controlId The button, as the manifest names it.
   * @returns When the function has called `event.completed()`.
   * @throws Error when the frame has no function of that name or could not run it.
   */
  run(functionName: string, controlId: string): Promise<void> {
    this.calls += 1;
    const callId = String(this.calls);
    return new Promise((resolve, reject) => {
      this.pending.set(callId, { resolve, reject, functionName });
      this.raise([callId, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
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

  /** The frame goes away: what still runs in it will not end. */
  abandon(): void {
    for (const { reject, functionName } of this.pending.values()) {
      reject(new Error(`The function ${functionName} was interrupted.`));
    }
    this.pending.clear();
  }
}
