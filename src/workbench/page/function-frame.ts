import type { ConnectedFrame } from "../bridge/connect-frame";

/** The page whose functions the ribbon's buttons run: nobody sees it, and it is loaded when first needed. */
export class FunctionFrame {
  private connected: ConnectedFrame | null = null;

  /** @param connect Loads the page. */
  constructor(private readonly connect: () => ConnectedFrame) {}

  /**
   * Runs a function of the add-in.
   * @returns When it has called `event.completed()`.
   * @throws Error when the page has no such function.
   */
  run(functionName: string, controlId: string): Promise<void> {
    this.connected ??= this.connect();
    return this.connected.session.runFunction(functionName, controlId);
  }

  close(): void {
    this.connected?.close();
    this.connected = null;
  }
}
